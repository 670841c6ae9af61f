import type { ExchangeRates } from "../prices/convert"
import { contentHash, pricesOf, type TieContent } from "./content"
import type { KnownColor, KnownTie } from "./known"
import type { ListedColor, ListedTie } from "./listed"

/** A tie that has to be written. */
export interface TieDecision {
  action: "create" | "update" | "come_back"
  tie: ListedTie
  sku: string
  known: KnownTie | null
}

/** A colour, which is a product, with those of its ties that have to be written. */
export interface ColorDecision<Tie = TieDecision> {
  color: ListedColor
  known: KnownColor | null
  /** The service calls it otherwise than before. */
  renamed: boolean
  /** It is in another family, or its family's category is another. */
  moved: boolean
  /** It was withdrawn. */
  comesBack: boolean
  ties: Tie[]
  /** Ties by what becomes of them; those that only their colour changes count as updated. */
  counts: { created: number; updated: number }
}

/** A decision with what is written for it. */
export interface TieWork extends TieDecision {
  content: TieContent
}
export type ColorWork = ColorDecision<TieWork>

/** What turns a tie into what is written of it, the same for all ties of a run. */
export interface Writing {
  /** By slug of the style. */
  titles: ReadonlyMap<string, string>
  currencies: readonly string[]
  rates: ExchangeRates
}

/**
 * The work of one decision. Made when its turn comes: it is several times the size of the decision, and a first sync
 * holds the decisions of a whole catalogue.
 */
export function workOf(decision: ColorDecision, writing: Writing): ColorWork {
  const ties = decision.ties.map((tie) => ({ ...tie, content: contentOf(tie.tie, tie.sku, writing) }))
  return { ...decision, ties }
}

export function titleOf(style: string, { titles }: Pick<Writing, "titles">): string {
  return titles.get(style) ?? style
}

export function contentOf(tie: ListedTie, sku: string, { titles, currencies, rates }: Writing): TieContent {
  const written = { sku, title: titleOf(tie.style, { titles }), prices: pricesOf(tie, currencies, rates) }
  return { ...written, hash: contentHash(tie, written) }
}
