import { OUR_WEDDING } from "../token"

const MEMBERS = `${OUR_WEDDING}/members`

/** The page of one of the party. */
export const memberPath = (id: string): string => `${MEMBERS}/${id}`

/** Where somebody is added. */
export const NEW_MEMBER = `${MEMBERS}/new`

/** Whether an address is one of these pages; which member it is of, the page itself looks at. */
export const isMemberPath = (pathname: string): boolean => /^\/our-wedding\/members\/\w{3,64}$/.test(pathname)
