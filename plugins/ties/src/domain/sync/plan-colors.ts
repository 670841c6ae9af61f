import { type ExchangeRates, hasRate } from "../prices/convert"
import { contentHash, pricesOf, type TieContent } from "./content"
import { type KnownCatalogue, type KnownColor, type KnownTie, tieKey } from "./known"
import type { ListedColor, ListedTie } from "./listed"

/** A tie that has to be written. */
export interface TieWork {
  action: "create" | "update" | "come_back"
  tie: ListedTie
  content: TieContent
  known: KnownTie | null
}

/** A colour, which is a product, with those of its ties that have to be written. */
export interface ColorWork {
  color: ListedColor
  known: KnownColor | null
  /** The service calls it otherwise than before. */
  renamed: boolean
  /** It is in another family, or its family's category is another. */
  moved: boolean
  /** It was withdrawn. */
  comesBack: boolean
  ties: TieWork[]
  /** Ties by what becomes of them; those that only their colour changes count as updated. */
  counts: { created: number; updated: number }
}

export interface ColorPlanInput {
  known: KnownCatalogue
  colors: readonly ListedColor[]
  /** By `tieKey`; a tie without one was refused. */
  skus: ReadonlyMap<string, string>
  /** By slug of the style. */
  titles: ReadonlyMap<string, string>
  currencies: readonly string[]
  rates: ExchangeRates
  /** Families whose category is made in this run. */
  remade: ReadonlySet<string>
}

export interface ColorPlan {
  works: ColorWork[]
  unchanged: number
  remarks: string[]
}

/** What has to be written of each colour and of its ties; those that are as they were are only counted. */
export function planColors(input: ColorPlanInput): ColorPlan {
  const works: ColorWork[] = []
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
  return { works, unchanged, remarks: [...remakes(works), ...unpriced(input)] }
}

function planTies(color: ListedColor, input: ColorPlanInput): { ties: TieWork[]; untouched: number } {
  const ties: TieWork[] = []
  let untouched = 0
  for (const tie of color.ties) {
    const key = tieKey(tie.style, color.slug)
    const sku = input.skus.get(key)
    if (sku === undefined) continue
    const known = input.known.ties.get(key) ?? null
    const content = contentOf(tie, sku, input)
    const action = actionFor(known, content)
    if (action) ties.push({ action, tie, content, known })
    else untouched++
  }
  return { ties, untouched }
}

function contentOf(tie: ListedTie, sku: string, { titles, currencies, rates }: ColorPlanInput): TieContent {
  const title = titles.get(tie.style) ?? tie.style
  const written = { sku, title, prices: pricesOf(tie, currencies, rates) }
  return { ...written, hash: contentHash(tie, written) }
}

function actionFor(known: KnownTie | null, { hash }: TieContent): TieWork["action"] | null {
  if (!known?.variantId) return "create"
  if (known.withdrawn) return "come_back"
  return known.hash === hash ? null : "update"
}

/** A product or variant that somebody deleted is made again while the service sells it: drafts are for hiding. */
function remakes(works: readonly ColorWork[]): string[] {
  const products = works.filter(({ known }) => known?.productGone).map(({ color }) => color.name)
  const variants = works.flatMap(({ color, known, ties }) =>
    known?.productGone
      ? []
      : ties.flatMap((tie) => (tie.known?.variantGone ? [`${color.name} ${tie.content.title}`] : [])),
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
