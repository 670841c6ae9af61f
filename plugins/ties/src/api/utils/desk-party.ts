import type { MedusaRequest } from "@medusajs/framework/http"
import type { Party } from "../../domain/messages/parties"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { readDeskRequest } from "./desk-request"

/**
 * Who of the desk speaks about a wedding.
 * @throws MedusaError NOT_FOUND (404) for one that is not there for them
 */
export async function readDeskParty(
  req: MedusaRequest,
): Promise<{ weddingId: string; party: Party; key: string }> {
  const { weddingId, viewer, by } = await readDeskRequest(req)
  await req.scope.resolve<WeddingsService>(WEDDINGS_MODULE).requireWedding(weddingId, viewer)
  return { weddingId, party: { kind: "desk", id: by.id }, key: `desk:${by.id}` }
}
