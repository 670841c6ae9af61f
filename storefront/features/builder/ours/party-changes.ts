import { ties } from "@/features/cart/words"
import type { Member } from "../draft/types"
import type { PartyShop } from "../party-shop"
import { calledOf, placeOf, tieNameOf } from "../words"

type Named = Pick<PartyShop, "roles" | "colors" | "styles">
type Party = readonly Member[]

/**
 * What is other in another state of the same wedding's party, a sentence each; members are told apart by what the
 * store knows them by.
 */
export function partyChanges(mine: Party, theirs: Party, shop: Named): string[] {
  const inMine = new Map(mine.flatMap((member) => (member.id ? [[member.id, member]] : [])))
  const inTheirs = new Set(theirs.map(({ id }) => id))
  const changed = theirs.flatMap((member) => {
    const who = calledOf(member, theirs, shop.roles)
    const before = member.id === undefined ? undefined : inMine.get(member.id)
    if (!before) return [`${who} is in it, in ${tieNameOf(member, shop)}.`]
    const changes = changesOf(before, member, shop, placeOf(member, theirs, shop.roles))
    return changes.length > 0 ? [`${who}: ${changes.join(", ")}.`] : []
  })
  const gone = mine.flatMap((member) =>
    member.id === undefined || inTheirs.has(member.id)
      ? []
      : [`${calledOf(member, mine, shop.roles)} is not in it any more.`],
  )
  return [...changed, ...gone]
}

function changesOf(before: Member, now: Member, shop: Named, place: string): string[] {
  const [was, is] = [tieNameOf(before, shop), tieNameOf(now, shop)]
  return [
    is === was ? null : `${is} instead of ${was}`,
    now.quantity === before.quantity ? null : `${ties(now.quantity)} instead of ${before.quantity}`,
    now.name.trim() === before.name.trim() ? null : `called ${now.name.trim() || place}`,
    now.pays === before.pays ? null : now.pays === "self" ? "bears his own share" : "is the couple’s share",
    now.role === before.role ? null : `is ${place} now`,
  ].filter((words) => words !== null)
}

/** Whether two parties are the same to the store: the same people in the same ties. */
export function isSameParty(one: Party, other: Party): boolean {
  return JSON.stringify(one.map(told)) === JSON.stringify(other.map(told))
}

const told = ({ role, name, color, style, quantity, pays }: Member) => [
  role,
  name.trim(),
  color,
  style,
  quantity,
  pays,
]
