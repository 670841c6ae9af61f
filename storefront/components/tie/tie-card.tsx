import type { CatalogueColor, CatalogueVariant, TieStyle } from "@kct/contract"
import Link from "next/link"
import { Pending } from "@/components/ui/pending"
import { Price } from "@/components/ui/price"
import { stockWords } from "@/features/catalogue/stock"
import { Tie } from "./tie"

interface Props {
  color: Pick<CatalogueColor, "name" | "hex">
  style: Pick<TieStyle, "slug" | "name">
  variant: Pick<CatalogueVariant, "price" | "availability">
  currency: string
  href: string
  /** Whether it stands for the list: all lead to one route, and fetching that ahead once is enough for all. */
  lead: boolean
}

/** One tie in a list. */
export function TieCard({ color, style, variant, currency, href, lead }: Props) {
  // In a list only what keeps a tie from being bought, or soon will, is worth a word.
  const note = variant.availability === "in_stock" ? null : stockWords(variant.availability)
  return (
    <li className="tie-card">
      <Link href={href} prefetch={lead ? null : false} className="group block">
        <div className="relative bg-linen p-3 sm:p-5">
          <Tie style={style.slug} hex={color.hex} className="tie-hover mx-auto aspect-[4/5] w-full" />
          <Pending />
        </div>
        <h2 className="mt-3 font-text text-base">
          <span className="link-quiet">{color.name}</span>
        </h2>
      </Link>
      <p className="text-fine text-ink-soft">{style.name}</p>
      <p className="mt-0.5 text-fine text-ink-soft">
        <Price price={variant.price} currency={currency} small />
        {note ? <span className="ml-2">{note}</span> : null}
      </p>
    </li>
  )
}
