import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WEDDING_TOKEN_HEADER } from "../../../../contract"
import { WEDDINGS_MODULE } from "../../../../modules/weddings"
import type { WeddingsService } from "../../../../modules/weddings/service"

const opened = new WeakMap<object, string>()

/** Finds the wedding that a request's link opens; without one the request ends here, with the same 404 whatever is wrong. */
export async function openLink(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  res.set("Cache-Control", "private, no-store")
  const token = req.get(WEDDING_TOKEN_HEADER) ?? ""
  opened.set(req, await req.scope.resolve<WeddingsService>(WEDDINGS_MODULE).openLink(token))
  next()
}

/** Id of the wedding that the request's link opens. */
export function weddingOf(req: object): string {
  const id = opened.get(req)
  if (id === undefined) throw new Error("This route stands outside of the links of weddings")
  return id
}
