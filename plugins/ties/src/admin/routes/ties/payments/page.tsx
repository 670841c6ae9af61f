import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CreditCardSolid } from "@medusajs/icons"
import { EventsSection } from "../../../payments/events-section"
import { TroublesSection } from "../../../payments/troubles-section"

/** Whether money and orders agree, and what payment providers told. */
export default function TiesPaymentsPage() {
  return (
    <div className="flex flex-col gap-y-3">
      <TroublesSection />
      <EventsSection />
    </div>
  )
}

export const config = defineRouteConfig({ label: "Payments", icon: CreditCardSolid, rank: 5 })

export const handle = { breadcrumb: () => "Payments" }
