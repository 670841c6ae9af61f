import "server-only"
import { OUR_TIE } from "@/features/link-pages/place"
import { tokenOf } from "@/features/link-pages/store"
import { keptToken } from "@/features/our-wedding/session"
import { OUR_WEDDING } from "@/features/our-wedding/token"

/** Through whose link somebody takes part in a thread: each has a cookie of its own, and a door of its own at the store. */
export const DOORS = ["couple", "member"] as const
export type DoorName = (typeof DOORS)[number]

interface Door {
  /** Below it are the routes of the thread. */
  route: string
  /** Where the page is that shows it. */
  page: string
  /** The token that this browser was given; null where it has opened no link. */
  token: () => Promise<string | null>
}

const ALL: Record<DoorName, Door> = {
  couple: { route: "/store/ties/weddings/link", page: OUR_WEDDING, token: keptToken },
  member: { route: OUR_TIE.door, page: OUR_TIE.base, token: () => tokenOf(OUR_TIE) },
}

/** The door of a name; null for one that there is not. */
export const doorOf = (name: string): Door | null => (Object.hasOwn(ALL, name) ? ALL[name as DoorName] : null)
