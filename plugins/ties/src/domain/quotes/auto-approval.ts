import { daysBetween } from "../timeline/dates"

/** What staff set; stored and sent as it is, hence the names. */
export interface AutoApprovalSettings {
  enabled: boolean
  /** Major units by currency (ISO 4217, lower case): the total must be under it. A currency without one needs a human. */
  max_total: Readonly<Record<string, number>>
  /** Calendar days from today to the wedding, at least. */
  min_days_ahead: number
  /** Whether it may hold nothing but the plain tiers: no special price and no narrowed rule. */
  within_tiers: boolean
  /** Whether everything must be in stock. */
  in_stock: boolean
}

export const AUTO_APPROVAL: AutoApprovalSettings = {
  enabled: true,
  max_total: { usd: 500, eur: 500, gbp: 400 },
  min_days_ahead: 60,
  within_tiers: true,
  in_stock: true,
}

/** A quote as far as it decides whether anybody has to look at it. */
export interface AutoApprovalFacts {
  currencyCode: string
  /** Major units. */
  total: number
  ties: number
  /** Given by staff: 0 to 100. */
  specialPercent: number
  /** Whether a line has the price of a rule that does not hold for any wedding. */
  hasNarrowedRule: boolean
  /** Lines that are short of stock, and lines whose stock nobody knows. */
  short: number
  unknown: number
  /** ISO date. */
  weddingDate: string
}

export interface AutoApproval {
  yes: boolean
  /** Each condition that failed, as a sentence; none where it approves itself. */
  reasons: string[]
}

/**
 * Whether a quote needs no human, by the rules that staff set.
 * @param today ISO date, where the wedding is
 */
export function mayApproveItself(
  facts: AutoApprovalFacts,
  settings: AutoApprovalSettings,
  today: string,
): AutoApproval {
  const { specialPercent, total } = facts
  const currency = facts.currencyCode.toLowerCase()
  const reasons: string[] = []
  if (!settings.enabled) reasons.push("Quotes are not approved by rules in this shop.")
  if (facts.ties <= 0) reasons.push("There is no tie in it.")
  if (settings.within_tiers) {
    if (specialPercent > 0) reasons.push(`It has a special price of ${specialPercent} % off.`)
    if (facts.hasNarrowedRule) reasons.push("It has a price that does not hold for every wedding.")
  }
  if (settings.in_stock) {
    if (facts.short > 0) reasons.push(`${linesWords(facts.short)} short of stock.`)
    if (facts.unknown > 0) reasons.push(`${linesWords(facts.unknown)} of unknown stock.`)
  }
  const days = daysBetween(today, facts.weddingDate)
  if (days < settings.min_days_ahead) {
    reasons.push(`The wedding is in ${days} days, and ${settings.min_days_ahead} are asked for.`)
  }
  const limit = settings.max_total[currency]
  if (limit === undefined) reasons.push(`No limit is set for quotes in ${currency.toUpperCase()}.`)
  else if (!(total < limit))
    reasons.push(`Its total of ${total} is not under ${limit} ${currency.toUpperCase()}.`)
  return { yes: reasons.length === 0, reasons }
}

const linesWords = (count: number): string => (count === 1 ? "1 line is" : `${count} lines are`)
