import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EnvelopeSolid } from "@medusajs/icons"
import { MailPage } from "../../../mail/mail-page"

/** What is written to people, and what became of it. */
export default function TiesMailPage() {
  return <MailPage />
}

export const config = defineRouteConfig({ label: "Mail", icon: EnvelopeSolid, rank: 4 })

export const handle = { breadcrumb: () => "Mail" }
