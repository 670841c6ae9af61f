import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Adjustments } from "@medusajs/icons"
import { DeskSettingsPage } from "../../../desk/desk-settings-page"

/** People, rules, timeline and audit trail of the desk. */
export default function TiesDeskPage() {
  return <DeskSettingsPage />
}

export const config = defineRouteConfig({ label: "Wedding desk", icon: Adjustments, rank: 3 })

export const handle = { breadcrumb: () => "Wedding desk" }
