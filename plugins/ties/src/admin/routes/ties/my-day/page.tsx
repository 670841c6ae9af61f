import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Sun } from "@medusajs/icons"
import { MyDayPage } from "../../../my-day/my-day-page"

/** What is to be done today. */
export default function TiesMyDayPage() {
  return <MyDayPage />
}

export const config = defineRouteConfig({ label: "My day", icon: Sun, rank: 1 })

export const handle = { breadcrumb: () => "My day" }
