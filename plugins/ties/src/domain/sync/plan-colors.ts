import { hasRate } from "../prices/convert"
import { type KnownCatalogue, type KnownTie, tieKey } from "./known"
import type { ListedColor } from "./listed"
import { type ColorDecision, contentOf, type TieDecision, titleOf, type Writing } from "./work"

export interface ColorPlanInput extends Writing {
  known: KnownCatalogue
  colors: readonly ListedColor[]
  /** By `tieKey`; a tie without one was refused. */
  skus: ReadonlyMap<string, string>
  /** Families whose category is made in this run. */
  remade: ReadonlySet<string>
}

export interface ColorPlan {
  works: ColorDecision[]
  unchanged: number
  remarks: string[]
}

/** What has to be written of each colour and of its ties; those that are as they were are only counted. */
export function planColors(input: ColorPlanInput): ColorPlan {
  const works: ColorDecision[] = []
  let unchanged = 0
  for (const color of input.colors) {
    const known = input.known.colors.get(color.slug) ?? null
    const { ties, untouched } = planTies(color, input)
    if (ties.length + untouched === 0) continue
    const renamed = known !== null && known.name !== color.name
    const moved = known !== null && (known.family !== color.family || input.remade.has(color.family))
    const repainted = known !== null && known.hex !== color.hex
    const comesBack = known?.withdrawn ?? false
    const isVisible = renamed || moved || repainted
    const isNew = known === null || known.productId === null
    if (!isVisible) unchanged += untouched
    if (ties.length === 0 && !isVisible && !comesBack && !isNew && known.rank === color.rank) continue
    const created = ties.filter(({ action }) => action === "create").length
    const updated = ties.length - created + (isVisible ? untouched : 0)
    works.push({ color, known, renamed, moved, comesBack, ties, counts: { created, updated } })
  }
  return { works, unchanged, remarks: [...remakes(works, input), ...unpriced(input)] }
}

function planTies(color: ListedColor, input: ColorPlanInput): { ties: TieDecision[]; untouched: number } {
  const ties: TieDecision[] = []
  let untouched = 0
  for (const tie of color.ties) {
    const key = tieKey(tie.style, color.slug)
    const sku = input.skus.get(key)
    if (sku === undefined) continue
    const known = input.known.ties.get(key) ?? null
    const action = actionFor(known, () => contentOf(tie, sku, input).hash)
    if (action) ties.push({ action, tie, sku, known })
    else untouched++
  }
  return { ties, untouched }
}

function actionFor(known: KnownTie | null, hash: () => string): TieDecision["action"] | null {
  if (!known?.variantId) return "create"
  if (known.withdrawn) return "come_back"
  return known.hash === hash() ? null : "update"
}

/** A product or variant that somebody deleted is made again while the service sells it: drafts are for hiding. */
function remakes(works: readonly ColorDecision[], writing: Writing): string[] {
  const products = works.filter(({ known }) => known?.productGone).map(({ color }) => color.name)
  const variants = works.flatMap(({ color, known, ties }) =>
    known?.productGone
      ? []
      : ties.flatMap(({ tie, known: had }) =>
          had?.variantGone ? [`${color.name} ${titleOf(tie.style, writing)}`] : [],
        ),
  )
  return [...madeAgain("product", products), ...madeAgain("variant", variants)]
}

function madeAgain(what: string, names: string[]): string[] {
  if (names.length === 0) return []
  const shown = names.slice(0, 10).join(", ")
  const more = names.length > 10 ? ` and ${names.length - 10} more` : ""
  const one = names.length === 1
  const had = one
    ? `The ${what} of ${shown} had been deleted`
    : `The ${what}s of ${shown}${more} had been deleted`
  return [
    `${had}, and the service still sells ${one ? "it" : "them"}, so ${one ? "it was" : "they were"} made again.`,
  ]
}

/** One sentence for each currency in which something can't be priced. */
function unpriced({ colors, currencies, rates }: ColorPlanInput): string[] {
  const priced = new Set(colors.flatMap(({ ties }) => ties.map(({ currency }) => currency)))
  return [...priced].flatMap((currency) =>
    currencies
      .filter((wanted) => !hasRate(currency, wanted, rates))
      .map(
        (wanted) =>
          `There is no rate from ${currency.toUpperCase()} to ${wanted.toUpperCase()}, so ties have no price in ` +
          `regions that use it: add ${wanted} to the plugin's option currency_rates.`,
      ),
  )
}
