/** Who bears a member's share. The order is paid as one; shares are for the couple's own reckoning. */
export type Payer = "couple" | "self"

/** One person of the party, and the ties that he or she wears. */
export interface Member {
  /** Its own in this party, kept through every change; also what the store knows the line by. */
  key: string
  /** What the store knows this member of a wedding by; absent for one that no wedding has yet. */
  id?: string
  /** Slug of a role. */
  role: string
  name: string
  /** Slug of a colour; null while none is chosen. */
  color: string | null
  /** Slug of a style. */
  style: string
  /** Whole ties, from 1. */
  quantity: number
  pays: Payer
}

/** A member of a wedding as the store had it when the draft was made. */
export type StoredMember = Omit<Member, "key" | "color" | "id"> & { id: string; color: string }

/** The wedding of the store's that a draft is the party of. */
export interface Ours {
  /** What people call the wedding. */
  code: string
  /** `Ada and Charles` */
  couple: string
  /** The one that the draft was made from: the store refuses to save over a newer one. */
  revision: number
  /** Its party then: what is another now has been changed here, and the rest by somebody else. */
  base: readonly StoredMember[]
  /** Whether it is approved: a change has to be looked at again. */
  approved: boolean
  /** Percent that the shop takes off on top of every price that the builder shows. */
  special: number
}

/** A wedding party as it is being put together: the browser's own, until it goes into the bag. */
export interface Draft {
  /** Slug of a theme; null for a party that began with a colour, or with none yet. */
  theme: string | null
  /** `YYYY-MM-DD`, or null while it is not known. */
  weddingDate: string | null
  /** Slugs of the colours that the party is dressed from, those of the theme or the one it began with. */
  palette: readonly string[]
  members: readonly Member[]
  /** The number of the next key: a key that was given out never comes again. */
  next: number
  /** Id of the party of the bag that this is the draft of; null for one that is not in the bag. */
  bundle: string | null
  /** The wedding that this is the party of; null for a party that was not sent to the shop. */
  ours: Ours | null
}

/** Most members of a party, and most ties of one of them. */
export interface Limits {
  members: number
  quantity: number
}

/** Everything that can be chosen, from the store: what a draft from elsewhere is held against. */
export interface Choices {
  themes: ReadonlyMap<string, { colors: readonly string[] }>
  /** Colours, each with the styles that it is made in. */
  colors: ReadonlyMap<string, ReadonlySet<string>>
  styles: readonly string[]
  roles: readonly string[]
  limits: Limits
}

export const EMPTY: Draft = {
  theme: null,
  weddingDate: null,
  palette: [],
  members: [],
  next: 1,
  bundle: null,
  ours: null,
}

/** Longest name that is kept, in characters. */
export const LONGEST_NAME = 60

/** Ties of a party, whoever wears them. */
export function tiesOf(draft: Pick<Draft, "members">): number {
  return draft.members.reduce((sum, { quantity }) => sum + quantity, 0)
}
