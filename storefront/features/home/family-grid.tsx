import type { CatalogueFamily } from "@kct/contract"
import Link from "next/link"
import { Cloth } from "@/components/tie/cloth"
import { Pending } from "@/components/ui/pending"
import { familyUrl } from "@/features/catalogue/links"
import { countWords } from "@/features/catalogue/range"
import { FamilyName } from "@/features/family/family-name"
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
      <ul className="mt-9 grid grid-cols-3 gap-x-3 gap-y-7 sm:mt-12 sm:gap-x-6 sm:gap-y-10">
        {families.map((family, at) => (
          <li key={family.slug}>
            <Link href={familyUrl(family.slug)} prefetch={at === 0 ? null : false} className="group block">
              <div className="relative aspect-square overflow-hidden sm:aspect-[4/3]">
                <div
                  className="size-full transition-transform duration-500 ease-out group-hover:scale-[1.03]"
                  style={{ backgroundImage: gradientOf(family.gradient) }}
                />
                <Pending />
              </div>
              <div aria-hidden className="flex h-5 sm:h-9">
                {family.colors.slice(0, CLOTHS).map((color) => (
                  <Cloth key={color.slug} hex={color.hex} className="flex-1" />
                ))}
              </div>
              <div className="mt-2.5 justify-between gap-4 sm:mt-3 sm:flex sm:items-baseline">
                <h3 className="text-large leading-tight sm:text-title">
                  <FamilyName name={family.name} />
                </h3>
                <span className="text-fine text-ink-soft">
                  {countWords(family.colors.length, "colour", "colours")}
                </span>
              </div>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
