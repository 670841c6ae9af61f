import type { PartyEditInput, WeddingMember } from "@kct/contract"

type SetEdit = Extract<PartyEditInput, { kind: "set" }>
export type SeenMember = SetEdit["seen"]

/** How a member stands on the page: what an edit was made on. */
export const seenOf = ({
  color,
  style,
  role,
  quantity,
  pays,
  name,
  email,
  phone,
  neck_size,
}: WeddingMember) => ({
  role,
  color: color.slug,
  style: style.slug,
  quantity,
  pays,
  name,
  email,
  phone,
  neck_size,
})

/** What an address asks to look at; its texts are anybody's. */
export type Query = Readonly<Record<string, string | string[] | undefined>>

const text = (query: Query, name: string): string | undefined => {
  const value = query[name]
  return typeof value === "string" && value !== "" ? value : undefined
}

/** What is looked at before it is done. */
export interface AskedChange {
  kind: "tie" | "swap" | "remove"
  edits: PartyEditInput[]
}

/** The change of a member that an address asks to look at; null where it asks for none, or for what is there already. */
export function askedChange(
  query: Query,
  member: WeddingMember,
  members: readonly WeddingMember[],
): AskedChange | null {
  if (query["remove"] !== undefined) {
    return { kind: "remove", edits: [{ kind: "remove", member_id: member.id, seen: seenOf(member) }] }
  }
  const other = members.find(({ id }) => id === text(query, "with") && id !== member.id)
  if (other) {
    const edits = [setTo(member, tieOf(other)), setTo(other, tieOf(member))].flatMap((edit) => edit ?? [])
    return edits.length > 0 ? { kind: "swap", edits } : null
  }
  const edit = setTo(member, askedTie(query, member))
  return edit ? { kind: "tie", edits: [edit] } : null
}

const tieOf = ({ color, style }: WeddingMember) => ({ color: color.slug, style: style.slug })

/** The tie that an address asks for, with what it does not name as it is. */
export function askedTie(
  query: Query,
  now: Pick<WeddingMember, "color" | "style" | "quantity" | "role" | "pays">,
) {
  const quantity = Number(text(query, "quantity") ?? now.quantity)
  const pays = text(query, "pays")
  return {
    color: text(query, "color") ?? now.color.slug,
    style: text(query, "style") ?? now.style.slug,
    quantity: Number.isInteger(quantity) && quantity > 0 ? quantity : now.quantity,
    role: text(query, "role") ?? now.role,
    pays: pays === "couple" || pays === "self" ? pays : now.pays,
  }
}

/** An edit of what of a member is to be another than it is; null where nothing is. */
export const setTo = (member: WeddingMember, wanted: SetEdit["to"]) =>
  setEdit(member.id, seenOf(member), wanted)

/** An edit of what is to be another than was seen; null where nothing is. */
export function setEdit(id: string, seen: SeenMember, wanted: SetEdit["to"]): SetEdit | null {
  const other = Object.entries(wanted).filter(([field, value]) => Reflect.get(seen, field) !== value)
  return other.length > 0 ? { kind: "set", member_id: id, seen, to: Object.fromEntries(other) } : null
}
