import type { QuoteDifference } from "../../../contract"
import { differ } from "../../../domain/quotes/differ"
import { tell } from "../../../domain/quotes/difference-words"
import type { WholeWedding } from "../../../modules/weddings/store/read-whole"
import type { TieNames } from "./ties"

/** In English, as all that staff read. */
function money(amount: number, currency: string): string {
  return new Intl.NumberFormat("en-US", { style: "currency", currency: currency.toUpperCase() }).format(
    amount,
  )
}

/** What differs from the version that was last approved or sent; null where nothing does. */
export function differenceOf(
  { base, content, quote }: Pick<WholeWedding, "base" | "content" | "quote">,
  names: TieNames,
  roles: readonly { slug: string; name: string }[],
): QuoteDifference | null {
  if (!base) return null
  const difference = differ(base.content, content)
  if (difference.changes.length === 0) return null
  const changes = tell(difference, base.content, content, {
    role: (slug) => roles.find((role) => role.slug === slug)?.name ?? slug,
    color: (slug) => names.color(slug).name,
    style: (slug) => names.style(slug).name,
    money,
  })
  return {
    from_version: base.number,
    to_version: quote.version,
    changes,
    total_before: difference.total_before,
    total_after: difference.total_after,
  }
}
