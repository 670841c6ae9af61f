import type { ChangeOrdered, PartyEditInput, WeddingMember } from "@kct/contract"
import type { Query } from "./edits"

/** What an address may ask for once the ties are ordered: another tie or number of them, an exchange, or nobody in a place. */
export function orderedQuery(query: Query): Query {
  const asked = Object.entries(query).filter(([name]) =>
    ["color", "style", "quantity", "with", "remove", "family"].includes(name),
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
      const worn = edit.kind === "set" && members.find(({ id }) => id === edit.member_id)
      if (!worn) return []
      const { color, style, quantity } = edit.to
      if (color === undefined && style === undefined && quantity === undefined) return []
      return [
        {
          member_id: worn.id,
          color: color ?? worn.color.slug,
          style: style ?? worn.style.slug,
          ...(quantity === undefined ? {} : { quantity }),
        },
      ]
    }),
    add: edits.flatMap((edit) => (edit.kind === "add" ? [edit.member] : [])),
  }
}
