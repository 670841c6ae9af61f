import { StatusBadge, Text } from "@medusajs/ui"
import type { DeskWedding } from "../../contract/desk"
import type { Shipment, Tracking } from "../../contract/tracking"
import { LINK } from "../components/link-look"
import { Section } from "../components/section"
import { formatCountOf, formatMoment, NOTHING } from "../lib/format"

const COLOURS: Record<Tracking["steps"][number]["state"], "green" | "orange" | "grey"> = {
  done: "green",
  partly: "orange",
  open: "grey",
}

/** How far it is on its way, as its couple sees it; nothing before it is sent in. */
export function TrackingSection({ tracking }: Pick<DeskWedding, "tracking">) {
  if (!tracking) return null
  const { line, steps, shipments } = tracking
  return (
    <Section
      title="On its way"
      actions={
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {line}
        </Text>
      }
    >
      <ol className="flex flex-col gap-y-2 px-6 py-4">
        {steps.map(({ step, state, label, at }) => (
          <li key={step} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
            <StatusBadge color={COLOURS[state]}>{label}</StatusBadge>
            <Text as="span" size="small" leading="compact" className="text-ui-fg-subtle">
              {at === null ? NOTHING : <time dateTime={at}>{formatMoment(at)}</time>}
            </Text>
          </li>
        ))}
      </ol>
      {shipments.map((shipment) => (
        <SentParcels
          key={`${shipment.shipped_at} ${shipment.parcels[0]?.tracking_number}`}
          shipment={shipment}
        />
      ))}
    </Section>
  )
}

/** Parcels that left together, and where they can be followed. */
export function SentParcels({
  shipment: { items, shipped_at, delivered_at, parcels },
}: {
  shipment: Shipment
}) {
  return (
    <div className="txt-compact-small text-ui-fg-subtle flex flex-col gap-y-1 px-6 py-4 break-words">
      <span className="text-ui-fg-base font-medium">{formatCountOf(items, "tie")}</span>
      {shipped_at && <span>Shipped {formatMoment(shipped_at)}</span>}
      {delivered_at && <span>Delivered {formatMoment(delivered_at)}</span>}
      {parcels.map(({ carrier, tracking_number, tracking_url }) => {
        const words = [carrier ?? "Parcel", tracking_number].filter(Boolean).join(" ")
        return tracking_url === null ? (
          <span key={words}>{words}</span>
        ) : (
          <a key={words} href={tracking_url} target="_blank" rel="noopener noreferrer" className={LINK}>
            {words}
          </a>
        )
      })}
    </div>
  )
}
