/** Who takes part in the thread of a wedding: the couple as one, a member of the party, somebody of the desk. */
export type Party = { kind: "couple" } | { kind: "member"; id: string } | { kind: "desk"; id: string }

/** As tables have them: `couple`, `member:<id>`, `desk:<id>`. */
export const keyOf = (party: Party): string =>
  party.kind === "couple" ? "couple" : `${party.kind}:${party.id}`

/**
 * The party that a table's text means.
 * @throws RangeError for what `keyOf` has not made
 */
export function partyOf(key: string): Party {
  if (key === "couple") return { kind: "couple" }
  const [kind, ...rest] = key.split(":")
  const id = rest.join(":")
  if ((kind === "member" || kind === "desk") && id !== "") return { kind, id }
  throw new RangeError(`"${key}" takes part in no thread`)
}

/** Whom a message concerns besides the desk, which sees all of them. */
export interface Concerned {
  memberId: string | null
  withCouple: boolean
}

/** Whether a message is there for somebody. */
export function concerns(party: Party, { memberId, withCouple }: Concerned): boolean {
  switch (party.kind) {
    case "desk":
      return true
    case "couple":
      return withCouple
    case "member":
      return memberId === party.id
  }
}

/**
 * Whom a message concerns, by who writes it and what they wish: a member's is always about themself, and a couple is part
 * of whatever it writes.
 * @returns a sentence where it would concern nobody
 */
export function addressed(party: Party, wish: Concerned): Concerned | string {
  switch (party.kind) {
    case "couple":
      return { memberId: wish.memberId, withCouple: true }
    case "member":
      return { memberId: party.id, withCouple: wish.withCouple }
    case "desk":
      if (wish.memberId === null && !wish.withCouple)
        return "with_couple: a message that concerns neither the couple nor a member is a note"
      return wish
  }
}

/** What of something that happened decides who may know of it. */
export interface Told {
  forWhom: "everybody" | "couple" | "desk"
  /** A member who may know besides. */
  memberId: string | null
}

/** Whether somebody may know that something happened. */
export function mayKnow(party: Party, { forWhom, memberId }: Told): boolean {
  switch (party.kind) {
    case "desk":
      return true
    case "couple":
      return forWhom !== "desk"
    case "member":
      return forWhom === "everybody" || memberId === party.id
  }
}

/** Who is told live that a message came: whoever it concerns. */
export const toldOf = ({ memberId, withCouple }: Concerned): Told => ({
  forWhom: withCouple ? "couple" : "desk",
  memberId,
})
