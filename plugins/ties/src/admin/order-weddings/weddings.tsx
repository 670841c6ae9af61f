import { PencilSquare } from "@medusajs/icons"
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import type { OrderWedding, OrderWeddings } from "../../contract/bundle-edits"
import { Link } from "react-router-dom"
import { ActionButton } from "../components/action-button"
import { LINK } from "../components/link-look"
import { useMayPrice } from "../hooks/use-may-price"
import { formatCountOf, formatDay, formatPercent } from "../lib/format"
import { EditDrawer } from "./edit-drawer"
import { WeddingLines } from "./wedding-lines"

/** The weddings of an order: how large each is, which tier it has, who wears what, and the edit of its ties. */
export function Weddings({ found }: { found: OrderWeddings }) {
  const [edited, edit] = useState<string | null>(null)
  const may = useMayPrice()
  return (
    <Container className="divide-y overflow-hidden p-0" role="region" aria-label="Weddings of this order">
      {found.weddings.map((wedding) => (
        <section key={wedding.id} aria-label={titleOf(wedding)} className="divide-y">
          <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
            <div className="flex min-w-0 flex-col gap-y-1">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Heading level="h2">{titleOf(wedding)}</Heading>
                <StatusBadge color={wedding.tier ? "green" : "grey"}>
                  {wedding.tier ? `${formatPercent(wedding.tier.percent)} tier` : "No tier"}
                </StatusBadge>
              </div>
              <Text size="small" className="text-ui-fg-subtle">
                {[
                  formatCountOf(wedding.ties, "tie"),
                  wedding.wedding_date && formatDay(wedding.wedding_date),
                  ...rulesOf(wedding),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
            </div>
            {found.desk_wedding_id === null ? (
              may.change && (
                <ActionButton icon={<PencilSquare />} variant="secondary" onClick={() => edit(wedding.id)}>
                  Edit bundle
                </ActionButton>
              )
            ) : (
              <Link
                to={`/ties/weddings/${encodeURIComponent(found.desk_wedding_id)}`}
                className={`txt-compact-small ${LINK}`}
              >
                Change it on its wedding’s page
              </Link>
            )}
          </div>
          <WeddingLines wedding={wedding} currency={found.currency_code} />
          <EditDrawer
            order={found}
            wedding={wedding}
            title={titleOf(wedding)}
            open={edited === wedding.id}
            close={() => edit(null)}
          />
        </section>
      ))}
    </Container>
  )
}

const titleOf = ({ theme_name }: OrderWedding): string => `Wedding: ${theme_name ?? "no theme"}`

/** Names of the rules that its lines have. */
const rulesOf = ({ lines }: OrderWedding): string[] => [
  ...new Set(lines.flatMap(({ rule }) => rule?.name ?? [])),
]
