import type { Shipment } from "../../../contract/tracking"
import { Section } from "../../components/section"
import { SentParcels } from "../../wedding/tracking-section"

/** What has left; nothing before anything has. */
export function ParcelsSection({ shipments }: { shipments: readonly Shipment[] }) {
  if (shipments.length === 0) return null
  return (
    <Section title="Parcels">
      {shipments.map((shipment) => (
        <SentParcels
          key={`${shipment.shipped_at} ${shipment.parcels[0]?.tracking_number}`}
          shipment={shipment}
        />
      ))}
    </Section>
  )
}
