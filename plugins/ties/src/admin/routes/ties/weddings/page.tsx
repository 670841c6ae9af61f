import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Heart } from "@medusajs/icons"
import { WeddingsPage } from "../../../weddings/weddings-page"

/** All weddings, by how urgent they are. */
export default function TiesWeddingsPage() {
  return <WeddingsPage />
}

export const config = defineRouteConfig({ label: "Weddings", icon: Heart, rank: 2 })

export const handle = { breadcrumb: () => "Weddings" }
