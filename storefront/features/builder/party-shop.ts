import type { Availability, BundleConfig, Catalogue } from "@kct/contract"
import type { Choices } from "./draft/types"

/** One price and stock that some ties have: hundreds of ties share a few of them. */
export interface PartyOffer {
  /** Major units; null where the region has none. */
  price: number | null
  availability: Availability
}

export interface PartyColor {
  slug: string
  name: string
  hex: string | null
  /** Slug of its family. */
  family: string
  /** For each style the place of its offer in `offers`; -1 where the colour is not made in it. */
  offers: number[]
}

/** All that a party can be dressed from, as small as it goes: the whole of it travels with the page. */
export interface PartyShop extends BundleConfig {
  /** ISO 4217 code in lower case. */
  currency: string
  styles: { slug: string; name: string; width: number | null; bow: boolean }[]
  families: { slug: string; name: string }[]
  colors: PartyColor[]
  offers: PartyOffer[]
}

export function partyShop(catalogue: Catalogue, config: BundleConfig): PartyShop {
  const offers: PartyOffer[] = []
  const seen = new Map<string, number>()
  const placeOf = (offer: PartyOffer): number => {
    const key = `${offer.price} ${offer.availability}`
    const place = seen.get(key) ?? offers.push(offer) - 1
    seen.set(key, place)
    return place
  }
  const families = catalogue.families.filter(({ colors }) =>
    colors.some(({ variants }) => variants.length > 0),
  )
  const colors = families.flatMap((family) =>
    family.colors
      .filter(({ variants }) => variants.length > 0)
      .map(({ slug, name, hex, variants }) => ({
        slug,
        name,
        hex,
        family: family.slug,
        offers: catalogue.styles.map((style) => {
          const variant = variants.find((one) => one.style === style.slug)
          return variant
            ? placeOf({ price: variant.price?.amount ?? null, availability: variant.availability })
            : -1
        }),
      })),
  )
  return {
    ...config,
    // A theme that nothing of is sold leads nowhere; staff are told by the store.
    themes: config.themes.filter((theme) => theme.colors.length > 0),
    currency: catalogue.currency_code,
    styles: catalogue.styles.map(({ slug, name, width_inches, kind }) => ({
      slug,
      name,
      width: width_inches,
      bow: kind === "bow_tie",
    })),
    families: families.map(({ slug, name }) => ({ slug, name })),
    colors,
    offers,
  }
}

/** Slugs of the styles. The one that a party begins with is the widest necktie: it shows most of the cloth. */
export function stylesOf({ styles }: Pick<PartyShop, "styles">): string[] {
  return [...styles]
    .sort((a, b) => Number(a.bow) - Number(b.bow) || (b.width ?? 0) - (a.width ?? 0))
    .map(({ slug }) => slug)
}

/** What a draft may name. */
export function choicesOf(shop: PartyShop): Choices {
  return {
    themes: new Map(
      shop.themes.map(({ slug, colors }) => [slug, { colors: colors.map((color) => color.slug) }]),
    ),
    colors: new Map(
      shop.colors.map(({ slug, offers }) => [
        slug,
        new Set(shop.styles.flatMap((style, at) => ((offers[at] ?? -1) < 0 ? [] : [style.slug]))),
      ]),
    ),
    styles: stylesOf(shop),
    roles: shop.roles.map(({ slug }) => slug),
    limits: shop.limits,
  }
}

/** What a tie costs and whether it is there; null where it is not made. */
export function offerOf(shop: PartyShop, color: string | null, style: string): PartyOffer | null {
  const place = shop.colors.find(({ slug }) => slug === color)?.offers[
    shop.styles.findIndex(({ slug }) => slug === style)
  ]
  return place === undefined ? null : (shop.offers[place] ?? null)
}
