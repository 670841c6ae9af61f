import "server-only"
import { type LinkPlace, OUR_TIE } from "@/features/link-pages/place"
import { COUPLE } from "@/features/our-wedding/place"
import { COUPLE_PAY, OWN_PAY } from "./paths"

/** By whose link a share is paid: the couple's, or a member's own. */
export type ShareDoor = "couple" | "member"

interface Door {
  place: LinkPlace
  /** Of the share, below the place's door. */
  path: string
  /** Where it is paid. */
  page: string
  /** Where it shows that it is paid. */
  done: string
  /** Of the form that pays, for what is said to its page alone. */
  form: string
}

const DOORS: Record<ShareDoor, Door> = {
  couple: {
    place: COUPLE,
    path: "/shares",
    page: COUPLE_PAY,
    done: `${COUPLE.base}#paying`,
    form: "our-wedding-pay",
  },
  member: {
    place: OUR_TIE,
    path: "/share",
    page: OWN_PAY,
    done: `${OUR_TIE.base}#share`,
    form: "our-tie-pay",
  },
}

/** The door of this name; the couple's for one that there is not: its link opens nothing to who has none. */
export const doorOf = (name: ShareDoor): Door => DOORS[name === "member" ? "member" : "couple"]
