import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import type { WeddingRow } from "../../contract/desk"
import { LINK } from "../components/link-look"
import { Section } from "../components/section"
import { useNow } from "../hooks/use-now"
import { formatCount } from "../lib/format"
import { WeddingLine } from "../wedding-parts/wedding-line"

export interface WeddingListProps {
  title: string
  weddings: readonly WeddingRow[]
  /** All there are, also where not all are listed. */
  count: number
  /** What to say where there is none. */
  nothing: ReactNode
  /** Where the rest of them is, within the dashboard. */
  all: string
}

/** One heap of the day's weddings. */
export function WeddingList({ title, weddings, count, nothing, all }: WeddingListProps) {
  const now = useNow()
  return (
    <Section
      title={title}
      actions={
        <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
          {formatCount(count)}
        </Text>
      }
    >
      {weddings.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {nothing}
        </Text>
      ) : (
        <ul className="divide-y">
          {weddings.map((wedding) => (
            <WeddingLine key={wedding.id} wedding={wedding} now={now} />
          ))}
        </ul>
      )}
      {count > weddings.length && (
        <div className="px-6 py-3">
          <Link to={all} className={`txt-compact-small ${LINK}`}>
            Show all {formatCount(count)}
          </Link>
        </div>
      )}
    </Section>
  )
}
