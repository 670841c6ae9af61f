import type { ExchangeRates } from "../prices/convert"
import { assignSkus } from "./assign-skus"
import type { Guard } from "./guard"
import type { KnownCatalogue } from "./known"
import type { ListedCatalogue, RefusedRow } from "./listed"
import { planColors } from "./plan-colors"
import { type FamilyWork, planFamilies, planStyles, type StyleWork } from "./plan-lists"
import { planWithdrawals, type Withdrawals } from "./plan-withdrawals"
import { styleTitles } from "./style-titles"
import type { ColorDecision, Writing } from "./work"

export interface PlanInput {
  known: KnownCatalogue
  listed: ListedCatalogue
  guard: Guard
  /** Currencies that some region uses. */
  currencies: readonly string[]
  rates: ExchangeRates
  /** Largest share of the known ties that may be withdrawn without consent, 0 to 1. */
  maxWithdrawnShare: number
  /** Ids of ties whose withdrawal a person has agreed to. */
  consented: ReadonlySet<string>
}

/** What a run does. Nothing at all is written before this is decided. */
export type Plan = RefusedPlan | ConsentPlan | WritePlan

/** The read can't be true: nothing is written. */
export interface RefusedPlan {
  kind: "refused"
  reason: string
}

/** Too much would go: nothing is written until a person agrees. */
export interface ConsentPlan {
  kind: "needs_consent"
  reason: string
  /** Ids of the ties. */
  withdrawals: string[]
}

export interface WritePlan {
  kind: "write"
  families: FamilyWork[]
  styles: StyleWork[]
  colors: ColorDecision[]
  /** Makes work of a colour's decision, by `workOf`. */
  writing: Writing
  withdrawals: Withdrawals
  /** Ties that the service lists and that were let in. */
  listed: number
  unchanged: number
  /** Rows that could be read but not be let in beside the others. */
  refused: RefusedRow[]
  remarks: string[]
}

/** Decides what to do about what was read, from it and from what is known alone. */
export function planSync(input: PlanInput): Plan {
  const { known, listed } = input
  const empty = emptyList(known, listed, input.guard)
  if (empty) return { kind: "refused", reason: empty }
  const { skus, refused } = assignSkus(listed.colors, known.ties)
  const withdrawals = planWithdrawals(known, listed, input.guard)
  const asked = needsConsent(input, withdrawals)
  if (asked) return asked
  const families = planFamilies(known.families, listed.families)
  const remade = new Set(
    families.flatMap(({ listed: { slug }, needsCategory }) => (needsCategory ? [slug] : [])),
  )
  const { currencies, rates } = input
  const writing = { titles: styleTitles(listed.styles), currencies, rates }
  const colors = planColors({ known, colors: listed.colors, skus, remade, ...writing })
  return {
    kind: "write",
    families,
    styles: planStyles(known.styles, listed.styles),
    colors: colors.works,
    writing,
    withdrawals,
    listed: skus.size,
    unchanged: colors.unchanged,
    refused,
    remarks: colors.remarks,
  }
}

/** An empty list where something is known is a failure of the service, not news. */
function emptyList(known: KnownCatalogue, listed: ListedCatalogue, guard: Guard): string | null {
  const active = [...known.ties.values()].filter(({ withdrawn }) => !withdrawn)
  if (active.length === 0) return null
  const said = (what: string, count: number) =>
    `The service's list of ${what} is empty, though ${count} ties of it are in the shop. Nothing was changed. ` +
    "Ask whoever runs the service; if they have truly all gone, withdraw the products by hand."
  if (listed.styles.length === 0) return said("styles", active.length)
  const sold = new Set(listed.colors.flatMap(({ ties }) => ties.map(({ style }) => style)))
  for (const { slug, name } of listed.styles) {
    const had = active.filter((tie) => tie.style === slug && !guard.protects(slug, tie.color)).length
    if (!sold.has(slug) && had > 0) return said(`variants of ${name}`, had)
  }
  return null
}

function needsConsent(input: PlanInput, { ties }: Withdrawals): ConsentPlan | null {
  const active = [...input.known.ties.values()].filter(({ withdrawn }) => !withdrawn).length
  if (ties.length <= input.maxWithdrawnShare * active) return null
  const withdrawals = ties.map(({ id }) => id)
  if (withdrawals.every((id) => input.consented.has(id))) return null
  const percent = (share: number) => `${Math.round(share * 1000) / 10} %`
  const names = ties.slice(0, 5).map(({ style, color }) => `${color} in ${style}`)
  const reason =
    `The service no longer lists ${ties.length} of ${active} ties (${percent(ties.length / active)}; a run may ` +
    `withdraw ${percent(input.maxWithdrawnShare)}), such as ${names.join(", ")}. Nothing was changed. If they have ` +
    "truly gone, agree to their withdrawal; if not, ask whoever runs the service."
  return { kind: "needs_consent", reason, withdrawals }
}
