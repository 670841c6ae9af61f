import type { Metadata } from "next"
import { connection } from "next/server"
import { DetailsPage } from "@/features/our-wedding/details-page"

export const metadata: Metadata = {
  title: "The details of your wedding",
  robots: { index: false, follow: false },
}
export const instant = false

export default async function Page() {
  await connection()
  return <DetailsPage />
}
