import type { MedusaContainer } from "@medusajs/framework/types"
import type { Party } from "../../domain/messages/parties"
import { coupleOf } from "../../domain/weddings/couple-of"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { readDoers } from "../quotes/read/names"

/**
 * What somebody is called in a thread.
 * @param partner of a couple, which of the two; absent: both
 */
export async function nameOfParty(
  scope: MedusaContainer,
  weddingId: string,
  party: Party,
  partner?: "one" | "two",
): Promise<string> {
  if (party.kind === "desk") return (await readDoers(scope, [party.id]))(party.id)
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  if (party.kind === "member") {
    const member = (await weddings.readMembers(weddingId)).find(({ id }) => id === party.id)
    return member?.name ?? member?.role ?? "A member of the party"
  }
  const { wedding } = await weddings.requireWedding(weddingId)
  if (partner === "one") return wedding.partner_one
  return (partner === "two" && wedding.partner_two) || coupleOf(wedding)
}
