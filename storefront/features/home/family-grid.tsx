import type { CatalogueFamily } from "@kct/contract"
import Link from "next/link"
import { Cloth } from "@/components/tie/cloth"
import { familyUrl } from "@/features/catalogue/links"
import { countWords } from "@/features/catalogue/range"
import { gradientOf } from "@/features/family/gradient"

/** Cloths that one card has room for; the count says how many there are. */
const CLOTHS = 12

/** All families, three in a row: each in its own gradient, over its own cloth. */
export function FamilyGrid({ families }: { families: CatalogueFamily[] }) {
  return (
    <section id="families" aria-labelledby="families-title" className="page scroll-mt-16 pt-20 sm:pt-28">
      <h2 id="families-title" className="text-heading">
        Begin with a colour
      </h2>
      <ul className="mt-9 grid grid-cols-1 gap-x-6 gap-y-10 sm:mt-12 sm:grid-cols-2 md:grid-cols-3">
        {families.map((family) => (
          <li key={family.slug}>
            <Link href={familyUrl(family.slug)} className="group block">
              <div className="aspect-[2/1] overflow-hidden sm:aspect-[4/3]">
                <div
                  className="size-full transition-transform duration-500 ease-out group-hover:scale-[1.03]"
                  style={{ backgroundImage: gradientOf(family.gradient) }}
                />
              </div>
              <div aria-hidden className="flex h-9">
                {family.colors.slice(0, CLOTHS).map((color) => (
                  <Cloth key={color.slug} hex={color.hex} className="flex-1" />
                ))}
              </div>
              <div className="mt-3 flex items-baseline justify-between gap-4">
                <h3 className="text-title">{family.name}</h3>
                <span className="text-fine text-ink-soft">{countWords(family.colors.length, "colour", "colours")}</span>
              </div>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
