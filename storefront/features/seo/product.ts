import type { Availability } from "@kct/contract"
import { pictureUrl, tieUrl } from "@/features/catalogue/links"
import { nameOf } from "@/features/colour/choice"
import type { Rack, RackColor, RackStyle, RackVariant } from "@/features/colour/rack"

/** Schema.org's word for what we know; unknown stock has none, and none is claimed. */
const AVAILABILITY: Record<Availability, string | null> = {
  in_stock: "https://schema.org/InStock",
  low_stock: "https://schema.org/LimitedAvailability",
  out_of_stock: "https://schema.org/OutOfStock",
  unknown: null,
}

/** A colour as a `ProductGroup` whose variants are its styles (https://schema.org/ProductGroup). */
export function colorGroup(rack: Rack, color: RackColor, shop: string): object {
  const made = rack.styles.flatMap((style, at) => {
    const variant = color.variants[at]
    return variant ? [product(rack, color, style, variant, shop)] : []
  })
  return {
    "@context": "https://schema.org",
    "@type": "ProductGroup",
    name: `${color.name} ties`,
    productGroupID: color.slug,
    url: address(rack, color, color.firstStyle, shop),
    brand: { "@type": "Brand", name: "KCT Ties" },
    category: rack.family.name,
    color: color.name,
    variesBy: ["https://schema.org/size"],
    hasVariant: made,
  }
}

function product(rack: Rack, color: RackColor, style: RackStyle, variant: RackVariant, shop: string): object {
  const url = address(rack, color, style.slug, shop)
  return {
    "@type": "Product",
    name: nameOf({ color, style }),
    ...(style.description ? { description: style.description } : {}),
    size: style.width ?? style.name,
    color: color.name,
    url,
    image: shop + pictureUrl(rack.family.slug, color.slug, style.slug),
    // Without a price in this region there is no offer to make.
    ...(variant.price ? { offers: offer(variant, variant.price.amount, rack.currency, url) } : {}),
  }
}

function offer(variant: RackVariant, amount: number, currency: string, url: string): object {
  const availability = AVAILABILITY[variant.availability]
  return {
    "@type": "Offer",
    url,
    price: amount,
    priceCurrency: currency.toUpperCase(),
    itemCondition: "https://schema.org/NewCondition",
    ...(availability ? { availability } : {}),
  }
}

function address(rack: Rack, color: RackColor, style: string, shop: string): string {
  return shop + tieUrl(rack.family.slug, color.slug, style, color.firstStyle)
}
