/** Where the couple pays its share. */
export const COUPLE_PAY = "/our-wedding/pay"

/** Where a member pays their own. */
export const OWN_PAY = "/our-tie/pay"

/** Where who paid elsewhere comes back to, and where one looks again. */
export const backFrom = (page: string, session?: string): string =>
  `${page}/return${session === undefined ? "" : `?${new URLSearchParams({ session })}`}`
