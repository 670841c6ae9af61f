/** Medusa's own provider: nothing is charged, and staff settle it by hand. */
export const BUILT_IN = "pp_system_default"

/** What `medusa-config.js` switches on by its keys, in the order in which it is offered. */
export const REAL_PROVIDERS = ["pp_stripe_stripe", "pp_paypal_paypal"] as const

export interface Offer {
  /** Of the region as it is. */
  current: readonly string[]
  /** Providers that are on. */
  on: readonly string[]
  /** Real ones that were offered everywhere once: what staff took off since stays off. */
  offeredBefore: readonly string[]
  wish: OfferWish
}

/** What a region offers when keys come: real ways alone, the built-in one beside them, or what staff choose in the admin. */
export const OFFER_WISHES = ["real", "all", "none"] as const
export type OfferWish = (typeof OFFER_WISHES)[number]

/**
 * The ways to pay of a region. A real provider is added once, when its keys come; with the first, the built-in one goes, by
 * which anybody could order without paying. A region that nobody could pay in has the built-in one.
 */
export function offered({ current, on, offeredBefore, wish }: Offer): string[] {
  const newcomers =
    wish === "none" ? [] : REAL_PROVIDERS.filter((id) => on.includes(id) && !offeredBefore.includes(id))
  const drops = newcomers.length > 0 && wish === "real"
  const after = [...new Set([...current.filter((id) => !(drops && id === BUILT_IN)), ...newcomers])]
  return after.some((id) => on.includes(id)) ? after : [...after, BUILT_IN]
}
