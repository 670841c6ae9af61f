import type { Dropped } from "./draft/read"
import type { Member } from "./draft/types"
import type { PartyShop } from "./party-shop"

type Named = readonly { slug: string; name: string }[]

export const nameIn = (list: Named, slug: string | null): string =>
  list.find((one) => one.slug === slug)?.name ?? asWritten(slug ?? "")

/** `sage-green` as `sage green`: the name of something that the shop has no name for. */
function asWritten(slug: string): string {
  return slug.replaceAll("-", " ")
}

/** What a member is called: his name, else his role, numbered where the role has several. */
export function calledOf(member: Member, members: readonly Member[], roles: Named): string {
  return member.name.trim() || placeOf(member, members, roles)
}

/** His role, numbered where it has several: what stays the same while a name is typed. */
export function placeOf<M extends { role: string }>(member: M, members: readonly M[], roles: Named): string {
  const role = nameIn(roles, member.role)
  const alike = members.filter((one) => one.role === member.role)
  return alike.length > 1 ? `${role} ${alike.indexOf(member) + 1}` : role
}

/** `Navy Blue, Bow Tie`. */
export function tieNameOf(
  { color, style }: Pick<Member, "color" | "style">,
  shop: Pick<PartyShop, "colors" | "styles">,
): string {
  return `${color === null ? "No colour yet" : nameIn(shop.colors, color)}, ${nameIn(shop.styles, style)}`
}

/** What was left out of a party that came from elsewhere, a sentence each. */
export function droppedWords({ kind, value }: Dropped): string {
  const name = asWritten(value)
  switch (kind) {
    case "theme":
      return `The theme ${name} is not among ours any more.`
    case "color":
      return `${name} is not sold any more: whoever wore it needs another colour.`
    case "style":
      return `The style ${name} is not made in that colour: another style stands in for it.`
    case "role":
      return `The role ${name} is not known here: it became the last one of our list.`
    case "date":
      return `${value} is not a day of the calendar.`
    case "quantity":
      return `A quantity of ${name} can’t be ordered and was put right.`
    case "member":
      return `The party was larger than we can dress at once: ${value} or more were left out.`
    case "version":
      return "This link was made by a newer shop: look whether all is there."
  }
}

/** `Spring and summer`, `All seasons`. */
export function seasonWords(seasons: readonly string[]): string {
  if (seasons.length === 0 || seasons.length === 4) return "All seasons"
  const words = new Intl.ListFormat("en-US").format(seasons)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
