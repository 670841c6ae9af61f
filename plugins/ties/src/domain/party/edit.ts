/** Who wears a tie: nothing of it costs anything, and nobody has to agree to it. */
export const PERSON_FIELDS = ["name", "email", "phone", "neck_size"] as const
/** What is worn, by whom in the party, and at whose expense: what an offer is made of. */
export const OFFER_FIELDS = ["role", "color", "style", "quantity", "pays"] as const
export const MEMBER_FIELDS = [...OFFER_FIELDS, ...PERSON_FIELDS] as const

export type MemberField = (typeof MEMBER_FIELDS)[number]

/** A member as it can be edited. */
export interface MemberValues {
  /** Slugs. */
  role: string
  color: string
  style: string
  /** Ties. */
  quantity: number
  pays: "couple" | "self"
  name: string | null
  email: string | null
  phone: string | null
  /** Inches. */
  neck_size: number | null
}

export type Person = Pick<MemberValues, (typeof PERSON_FIELDS)[number]>

/** A place in the party. Whoever takes it over has its id, its tie and its price. */
export type PartyMember = MemberValues & { id: string }

/**
 * What somebody changes about a party. `seen` is how the fields stood that they looked at: where one stands otherwise
 * now, somebody else was faster.
 */
export type PartyEdit =
  | { kind: "add"; id: string; to: MemberValues }
  | { kind: "set"; id: string; seen: Partial<MemberValues>; to: Partial<MemberValues> }
  /** Somebody else takes the place, in the same tie. */
  | { kind: "replace"; id: string; seen: Partial<MemberValues>; to: Person }
  | { kind: "remove"; id: string; seen: Partial<MemberValues> }

export type MemberValue = MemberValues[MemberField]

/** One thing that two have changed, each in another way. */
export interface EditConflict {
  member_id: string
  /** Null where it is about the whole member: the other one has taken it out. */
  field: MemberField | null
  /** What was asked for; null where it was asked to go. */
  yours: MemberValue
  /** What it is now. */
  theirs: MemberValue
}
