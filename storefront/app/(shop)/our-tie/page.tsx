import type { Metadata } from "next"
import { connection } from "next/server"
import { OurTiePage } from "@/features/our-tie/our-tie-page"

export const metadata: Metadata = { title: "Your tie", robots: { index: false, follow: false } }

/** Read at every visit, and waited for: nobody is shown what is over. */
export const instant = false

export default async function Page() {
  await connection()
  return <OurTiePage />
}
