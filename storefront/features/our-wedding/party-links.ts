import type { CoupleWedding } from "@kct/contract"
import { writeLink } from "@/features/builder/draft/link"
import { STEPS } from "@/features/builder/steps"
import { draftMembers } from "./party"

/** What stands behind `#` where the builder is to open the wedding of this browser. */
export const OURS = "our-wedding"

/** The way to the builder with the wedding's own party in it. */
export const CHANGE_LINK = `${STEPS[2].url}#${OURS}`

/** The way to the builder with a party like the wedding's in it, that is nobody's yet. */
export function againLink(wedding: Pick<CoupleWedding, "details" | "members">): string {
  const members = draftMembers(wedding.members)
  const link = writeLink({
    theme: wedding.details.theme,
    weddingDate: wedding.details.date,
    palette: [...new Set(members.map(({ color }) => color))],
    members,
    next: members.length + 1,
    bundle: null,
    ours: null,
  })
  return `${STEPS[3].url}#${link}`
}
