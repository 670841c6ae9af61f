import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { ParsedWeddingMember, Party, WeddingDetails } from "../../contract"
import type { WeddingMember } from "../../modules/weddings/store/members"

/**
 * The members with an id each: the one that a known member has, a new one for who is new.
 * @param known ids of those that are there already
 * @throws MedusaError INVALID_DATA (400) for an id that is no member's, or is there twice
 */
export function identified(
  members: readonly ParsedWeddingMember[],
  known: ReadonlySet<string>,
): WeddingMember[] {
  const seen = new Set<string>()
  return members.map(({ id, ...member }, at) => {
    if (id === undefined) return { ...member, id: generateEntityId(undefined, "wmem") }
    const refuse = (what: string) =>
      new MedusaError(MedusaError.Types.INVALID_DATA, `members.${at}.id: ${what}`)
    if (!known.has(id)) throw refuse(`this wedding has no member "${id}"`)
    if (seen.has(id)) throw refuse(`the member "${id}" is there twice`)
    seen.add(id)
    return { ...member, id }
  })
}

/** A wedding's members as the party of a cart, each known by its id. */
export function partyOf(
  { theme, date }: Pick<WeddingDetails, "theme" | "date">,
  members: readonly WeddingMember[],
): Party {
  return {
    theme,
    wedding_date: date,
    members: members.map(({ id, role, name, color, style, quantity, pays }) => ({
      key: id,
      role,
      ...(name === null ? {} : { name }),
      color,
      style,
      quantity,
      pays,
    })),
  }
}
