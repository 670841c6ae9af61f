/** A colour in the three places where it is known. */
export interface DriftInput {
  /** Styles by slug of the colour; null where the service could not be read. */
  service: ReadonlyMap<string, readonly string[]> | null
  medusa: ReadonlyMap<string, MedusaColor>
  /** Styles that the shop shows, by slug of the colour. */
  shop: ReadonlyMap<string, readonly string[]>
}

export interface MedusaColor {
  /** Those that were not withdrawn. */
  styles: readonly string[]
  status: string
}

export interface Difference {
  slug: string
  in_service: boolean | null
  in_medusa: boolean
  in_shop: boolean
  note: string
}

/** Every colour that is not the same in all places, in the order of their slugs, with what to do about it. */
export function findDrift(input: DriftInput): Difference[] {
  const { service, medusa, shop } = input
  const slugs = new Set([...(service?.keys() ?? []), ...medusa.keys(), ...shop.keys()])
  return [...slugs].sort().flatMap((slug) => {
    const note = noteOn(slug, input)
    if (note === null) return []
    const in_service = service && service.has(slug)
    return [{ slug, in_service, in_medusa: medusa.has(slug), in_shop: shop.has(slug), note }]
  })
}

function noteOn(slug: string, { service, medusa, shop }: DriftInput): string | null {
  const [sold, kept, shown] = [service?.get(slug), medusa.get(slug), shop.get(slug)]
  if (service && !sold) return "The service no longer lists it: the next sync withdraws it."
  if (!kept) return "Medusa has no product of it: sync, and see the quarantine where that does not help."
  if (sold && sold.length !== kept.styles.length) {
    return `The service sells it in ${styles(sold.length)}, Medusa in ${styles(kept.styles.length)}: sync.`
  }
  if (!shown) {
    return kept.status === "published"
      ? "Its product is not in the shop's sales channel, or its variants are gone."
      : `Its product is a ${kept.status}: publish it to show it in the shop.`
  }
  if (shown.length !== kept.styles.length) {
    return `The shop shows it in ${styles(shown.length)}, Medusa has ${styles(kept.styles.length)}.`
  }
  return null
}

function styles(count: number): string {
  return count === 1 ? "1 style" : `${count} styles`
}
