import type { LinkScope } from "@kct/contract"

/** `LINK_PATHS` of the contract, whose code stays out of the shop. */
const PATHS: Record<LinkScope, string> = {
  couple: "/our-wedding/",
  member: "/our-tie/",
  viewer: "/our-party/",
  calendar: "/our-calendar/",
}

/** Where a link is opened. */
export const linkAddress = (shop: string, scope: LinkScope, token: string): string =>
  `${shop}${PATHS[scope]}${token}`

/** The same feed as an address that a calendar subscribes to by itself when it is followed. */
export const webcal = (url: string): string => url.replace(/^https?:/, "webcal:")
