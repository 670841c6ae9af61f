/** A page that is opened by a link and no account: where it is, what keeps its token, and the door in the store behind it. */
export interface LinkPlace {
  /** The link is this and the token as one more part; opening it leads here without the token. */
  base: string
  /** For the server alone. */
  cookie: string
  door: string
  /** Whether a path at or below it is that of a page; any other ends in a token. */
  isPage: (pathname: string) => boolean
}

/** A member's own tie. */
export const OUR_TIE: LinkPlace = {
  base: "/our-tie",
  cookie: "kct_our_tie",
  door: "/store/ties/weddings/member",
  isPage: (pathname) => /^\/our-tie(\/calendar|\/pay(\/return)?)?$/.test(pathname),
}

/** The party, to be looked at. */
export const OUR_PARTY: LinkPlace = {
  base: "/our-party",
  cookie: "kct_our_party",
  door: "/store/ties/weddings/view",
  isPage: (pathname) => pathname === "/our-party",
}
