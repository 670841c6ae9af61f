import "server-only"
import type { Metadata } from "next"
import { familyUrl, pictureUrl } from "@/features/catalogue/links"
import { countWords, priceRangeOf } from "@/features/catalogue/range"
import { loadFamily } from "./load"

export async function familyMetadata(region: string, slug: string): Promise<Metadata> {
  const { family, styles, currency } = await loadFamily(region, slug)
  const title = `${family.name}: ties and bow ties`
  const price = priceRangeOf(family.colors, currency)
  const names = family.colors
    .slice(0, 4)
    .map(({ name }) => name)
    .join(", ")
  const description = `${countWords(family.colors.length, "colour", "colours")} from ${names} on, each in ${countWords(styles.length, "style", "styles")} that match${price ? `, ${price}` : ""}.`
  const image = pictureUrl(family.slug)
  return {
    title,
    description,
    alternates: { canonical: familyUrl(family.slug) },
    openGraph: {
      title,
      description,
      url: familyUrl(family.slug),
      images: [{ url: image, width: 1200, height: 630, alt: family.name }],
    },
    twitter: { card: "summary_large_image", title, description, images: [image] },
  }
}
