import type { Metadata } from "next"
import { connection } from "next/server"
import { SheetPage } from "@/features/our-wedding/sheet/sheet-page"

export const metadata: Metadata = { title: "Your party on paper", robots: { index: false, follow: false } }
export const instant = false

export default async function Page() {
  await connection()
  return <SheetPage />
}
