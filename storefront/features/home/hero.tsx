import type { CSSProperties } from "react"
import type { CatalogueFamily, TieStyle } from "@kct/contract"
import { NECKTIE_ONLY, Tie } from "@/components/tie/tie"
import { ButtonLink } from "@/components/ui/button"
import { countWords } from "@/features/catalogue/range"
import { firstStyleOf } from "@/features/catalogue/styles"
import { rail } from "./rail"

interface Props {
  families: CatalogueFamily[]
  styles: TieStyle[]
}

const RAIL = 13

/** What the house is, in one line, and its cloth on a rail. */
export function Hero({ families, styles }: Props) {
  const style = firstStyleOf(styles)
  const hung = rail(families, RAIL)
  const colours = families.reduce((sum, { colors }) => sum + colors.length, 0)
  return (
    <section className="overflow-hidden border-b border-line">
      <div className="page grid gap-x-14 gap-y-6 pt-12 sm:pt-20 lg:grid-cols-[minmax(0,8fr)_minmax(0,4fr)] lg:items-end">
        <h1 className="text-hero">One colour for the whole party</h1>
        <div>
          <p className="max-w-md text-large text-ink-soft">
            {countWords(colours, "colour", "colours")}, each in {countWords(styles.length, "style", "styles")}
            , so that the groom, his best man and every usher match.
          </p>
          <div className="mt-6 flex flex-wrap gap-3">
            <ButtonLink href="/#families">Choose a colour</ButtonLink>
            <ButtonLink href="/ties" look="plain">
              See all ties
            </ButtonLink>
          </div>
        </div>
      </div>
      {style ? (
        <div aria-hidden className="rail mt-14 sm:mt-20" style={{ "--ties": hung.length } as CSSProperties}>
          {hung.map((color) => (
            <Tie key={color.slug} style={style.slug} hex={color.hex} viewBox={NECKTIE_ONLY} />
          ))}
        </div>
      ) : null}
    </section>
  )
}
