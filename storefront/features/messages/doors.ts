import "server-only"
import { type LinkPlace, OUR_TIE } from "@/features/link-pages/place"
import { COUPLE } from "@/features/our-wedding/place"

/** Through whose link somebody takes part in a thread: each has a cookie of its own, and a door of its own at the store. */
export const DOORS = ["couple", "member"] as const
export type DoorName = (typeof DOORS)[number]

const ALL: Record<DoorName, LinkPlace> = { couple: COUPLE, member: OUR_TIE }

/** The place whose door has this name; null for one that there is not. */
export const placeOfDoor = (name: string): LinkPlace | null =>
  Object.hasOwn(ALL, name) ? ALL[name as DoorName] : null
