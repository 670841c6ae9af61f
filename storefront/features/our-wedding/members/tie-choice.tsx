import Link from "next/link"
import { Cloth } from "@/components/tie/cloth"
import { Tie } from "@/components/tie/tie"
import { offerOf, type PartyShop } from "@/features/builder/party-shop"
import { widthOf } from "@/features/catalogue/styles"
import type { Query } from "./edits"

interface Props {
  shop: PartyShop
  chosen: { color: string; style: string }
  /** Slugs that are worn in the party already: the likeliest. */
  worn: readonly string[]
  /** Slug of the family that is on show besides. */
  family: string
  /** This page with another family on show. */
  familyLink: (family: string) => string
}

/** A colour and a style to choose: a form of its own address, which needs no script. */
export function TieChoice({ shop, chosen, worn, family, familyLink }: Props) {
  const known = new Map(shop.colors.map((color) => [color.slug, color]))
  const first = [...new Set([chosen.color, ...worn])].flatMap((slug) => known.get(slug) ?? [])
  const others = shop.colors.filter((color) => color.family === family && !first.includes(color))
  const hex = known.get(chosen.color)?.hex ?? null
  return (
    <>
      <fieldset>
        <legend className="mb-2">Colours of your party</legend>
        <Swatches colors={first} chosen={chosen.color} />
      </fieldset>
      <nav aria-label="More colours" className="mt-6 flex flex-wrap gap-x-5 gap-y-1">
        {shop.families.map(({ slug, name }) => (
          <Link
            key={slug}
            href={familyLink(slug)}
            prefetch={false}
            scroll={false}
            aria-current={slug === family ? "true" : undefined}
            className="link-quiet py-2 text-ink-soft aria-[current=true]:text-ink aria-[current=true]:underline"
          >
            {name}
          </Link>
        ))}
      </nav>
      <fieldset className="mt-2">
        <legend className="sr-only">{shop.families.find(({ slug }) => slug === family)?.name}</legend>
        <Swatches colors={others} chosen={chosen.color} />
      </fieldset>
      <fieldset className="mt-8">
        <legend className="mb-3">Style</legend>
        <div className="grid max-w-2xl grid-cols-4 gap-2">
          {shop.styles.map(({ slug, name, width }) => (
            <label
              key={slug}
              className="flex flex-col border border-line px-1.5 pt-2 pb-2.5 text-center transition-colors hover:border-line-strong has-checked:border-ink has-disabled:opacity-50 has-focus-visible:outline-2 has-focus-visible:outline-offset-3"
            >
              <input
                type="radio"
                name="style"
                value={slug}
                defaultChecked={slug === chosen.style}
                disabled={slug !== chosen.style && offerOf(shop, chosen.color, slug) === null}
                className="sr-only"
              />
              <Tie style={slug} hex={hex} className="mx-auto aspect-[4/5] w-full max-w-24" />
              <span className="mt-2 block text-fine leading-snug">{name}</span>
              <span className="block text-fine text-ink-soft">{widthOf({ width_inches: width })}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  )
}

function Swatches({ colors, chosen }: { colors: PartyShop["colors"]; chosen: string }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(4.75rem,1fr))] gap-x-2 gap-y-3">
      {colors.map(({ slug, name, hex }) => (
        <label
          key={slug}
          className="group block has-focus-visible:outline-2 has-focus-visible:outline-offset-3"
        >
          <input
            type="radio"
            name="color"
            value={slug}
            defaultChecked={slug === chosen}
            className="sr-only"
          />
          <Cloth hex={hex} className="block h-12 w-full" />
          <span className="mt-1 block border-b-2 border-transparent pb-0.5 text-fine leading-tight group-has-checked:border-ink">
            {name}
          </span>
        </label>
      ))}
    </div>
  )
}

/** The family on show: the one that was asked for, else that of the chosen colour. */
export function familyOf({ families, colors }: PartyShop, query: Query, color: string): string {
  const asked = families.find(({ slug }) => slug === query["family"])?.slug
  const own = colors.find(({ slug }) => slug === color)?.family
  return asked ?? own ?? families[0]?.slug ?? ""
}
