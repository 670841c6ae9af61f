import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArchiveBox } from "@medusajs/icons"
import { PartiesPage } from "../../../fulfilment/parties-page"

/** What has to be packed and shipped. */
export default function TiesFulfilmentPage() {
  return <PartiesPage />
}

export const config = defineRouteConfig({ label: "Fulfilment", icon: ArchiveBox, rank: 2 })

export const handle = { breadcrumb: () => "Fulfilment" }
