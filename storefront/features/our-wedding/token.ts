/** Where the couple's page is. Its link has the token as one more part; opening that link leads here without it. */
export const OUR_WEDDING = "/our-wedding"

/** The link that opens a wedding, from anywhere and without an account. */
export const weddingLink = (shop: string, token: string): string => `${shop}${OUR_WEDDING}/${token}`
