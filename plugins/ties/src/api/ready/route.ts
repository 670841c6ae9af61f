import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Ready } from "../../contract"
import { checkReady } from "./checks"

/** Milliseconds that one look is good for: anybody may ask, so asking often must not become load. */
const GOOD_FOR = 1000

let last: { at: number; look: Promise<Ready> } | undefined

/** Can this store serve? 200 when it can, 503 when database or cache can't be reached. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Ready>): Promise<void> {
  const now = Date.now()
  if (!last || now - last.at >= GOOD_FOR) last = { at: now, look: checkReady(req.scope) }
  const ready = await last.look
  res.set("Cache-Control", "no-store")
  res.status(ready.status === "unavailable" ? 503 : 200).json(ready)
}
