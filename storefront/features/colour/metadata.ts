import "server-only"
import type { Metadata } from "next"
import { pictureUrl } from "@/features/catalogue/links"
import { formatMoney } from "@/lib/money"
import { nameOf, urlOf } from "./choice"
import { loadColorPage } from "./load"

export async function colorMetadata(
  region: string,
  family: string,
  color: string,
  style?: string,
): Promise<Metadata> {
  const { rack, choice } = await loadColorPage(region, family, color, style)
  const name = nameOf(choice)
  const price = choice.variant?.price
  const description = [
    `${name}${choice.style.width ? `, ${choice.style.width} wide` : ""}.`,
    price ? `${formatMoney(price.amount, rack.currency)}.` : "",
    `One of ${rack.family.total} colours in ${rack.family.name}, each made in ${rack.styles.length} styles that match.`,
  ]
    .filter(Boolean)
    .join(" ")
  const image = pictureUrl(rack.family.slug, choice.color.slug, choice.style.slug)
  return {
    title: name,
    description,
    alternates: { canonical: urlOf(rack, choice) },
    openGraph: {
      title: name,
      description,
      url: urlOf(rack, choice),
      images: [{ url: image, width: 1200, height: 630, alt: name }],
    },
    twitter: { card: "summary_large_image", title: name, description, images: [image] },
  }
}
