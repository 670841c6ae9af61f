import { Link } from "react-router-dom"
import type { DeskWedding } from "../../contract/desk"
import { DetailRow } from "../components/detail-row"
import { LINK } from "../components/link-look"
import { Section } from "../components/section"

/** What became of it in Medusa; nothing before it is paid. */
export function OrderSection({ order }: Pick<DeskWedding, "order">) {
  if (!order) return null
  return (
    <Section title="Order">
      <DetailRow title="Number">
        <Link to={`/orders/${encodeURIComponent(order.id)}`} className={LINK}>
          #{order.display_id}
        </Link>
      </DetailRow>
      <DetailRow title="Payment">{statusWords(order.payment_status)}</DetailRow>
      <DetailRow title="Fulfilment">{statusWords(order.fulfillment_status)}</DetailRow>
    </Section>
  )
}

/** Medusa's `partially_fulfilled` as people write it. */
function statusWords(status: string): string {
  const words = status.replaceAll("_", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}
