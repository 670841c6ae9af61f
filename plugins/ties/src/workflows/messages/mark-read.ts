import type { MedusaContainer } from "@medusajs/framework/types"
import type { Party } from "../../domain/messages/parties"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { nameOfParty } from "./name-of"

/** Keeps how far somebody has read. @returns how much they have not */
export async function markThreadRead(
  scope: MedusaContainer,
  weddingId: string,
  party: Party,
  seq: number,
): Promise<number> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  await weddings.markRead(weddingId, party, { name: await nameOfParty(scope, weddingId, party), seq })
  return weddings.countUnread(weddingId, party)
}
