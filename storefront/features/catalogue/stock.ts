import type { Availability, CatalogueVariant } from "@kct/contract"

/** What is said about stock; null where nothing is known, since then nothing may be claimed. */
export function stockWords(availability: Availability): string | null {
  switch (availability) {
    case "in_stock":
      return "In stock"
    case "low_stock":
      return "Only a few left"
    case "out_of_stock":
      return "Sold out for now"
    case "unknown":
      return null
  }
}

type Offer = Pick<CatalogueVariant, "price" | "availability">

/** Whether a variant can go into a bag now. Unknown stock can: nobody counts it. */
export function canBuy(variant: Offer | null): boolean {
  return variant !== null && variant.price !== null && variant.availability !== "out_of_stock"
}

/** What the button of the colour page says about a variant; null is a colour that does not come in this style. */
export function buyWords(variant: Offer | null): string {
  if (variant === null) return "Not made in this style"
  if (variant.price === null) return "Not sold in your region yet"
  return variant.availability === "out_of_stock" ? "Sold out for now" : "Add to bag"
}
