import type { ChangeOrdered, PartyEditInput, WeddingMember } from "@kct/contract"
import type { Query } from "./edits"

/** What an address may ask for once the ties are ordered: another tie, an exchange, or nobody in a place. */
export function orderedQuery(query: Query): Query {
  const asked = Object.entries(query).filter(([name]) =>
    ["color", "style", "with", "remove", "family"].includes(name),
  )
  return Object.fromEntries(asked)
}

/**
 * Edits of a party as the order's change takes them. What an order does not change is left out.
 * @param version of the statement that was on the screen
 */
export function orderedChange(
  edits: readonly PartyEditInput[],
  members: readonly WeddingMember[],
  version: number,
): ChangeOrdered {
  return {
    version,
    drop: edits.flatMap((edit) => (edit.kind === "remove" ? [edit.member_id] : [])),
    swap: edits.flatMap((edit) => {
      if (edit.kind !== "set" || (edit.to.color === undefined && edit.to.style === undefined)) return []
      const worn = members.find(({ id }) => id === edit.member_id)
      if (!worn) return []
      const { color = worn.color.slug, style = worn.style.slug } = edit.to
      return [{ member_id: edit.member_id, color, style }]
    }),
    add: edits.flatMap((edit) => (edit.kind === "add" ? [edit.member] : [])),
  }
}
