import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskSettings, QuoteContent } from "../../contract"
import { AUTO_APPROVAL, type AutoApproval, mayApproveItself } from "../../domain/quotes/auto-approval"
import { todayIn } from "../../domain/timeline/dates"
import type { Offered } from "./offered"
import { readStockOf, type StockOfLines } from "./stock"

interface Judged {
  content: QuoteContent
  hasNarrowedRule: boolean
  date: string
  timeZone: string
}

/** Whether a quote needs no human, by the rules that staff set and how the shelves stand. */
export function judge(
  { content, hasNarrowedRule, date, timeZone }: Judged,
  stock: StockOfLines,
  settings: DeskSettings,
): AutoApproval {
  const { currency_code, total, ties, special_percent } = content
  return mayApproveItself(
    {
      currencyCode: currency_code,
      total,
      ties,
      specialPercent: special_percent,
      hasNarrowedRule,
      short: stock.short.reduce((sum, { keys }) => sum + keys.length, 0),
      unknown: stock.unknown,
      weddingDate: date,
    },
    { ...AUTO_APPROVAL, ...settings.auto_approval },
    todayIn(timeZone, Date.now()),
  )
}

/** As `judge`, with the shelves read now: two statements. */
export async function readVerdict(
  scope: MedusaContainer,
  { content, hasNarrowedRule, salesChannelId }: Offered,
  wedding: { id?: string; date: string; time_zone: string },
  settings: DeskSettings,
): Promise<AutoApproval> {
  const stock = await readStockOf(scope, content.lines, salesChannelId, wedding.id ?? null)
  const judged = { content, hasNarrowedRule, date: wedding.date, timeZone: wedding.time_zone }
  return judge(judged, stock, settings)
}
