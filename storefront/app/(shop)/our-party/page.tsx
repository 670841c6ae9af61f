import type { Metadata } from "next"
import { connection } from "next/server"
import { OurPartyPage } from "@/features/our-party/our-party-page"

export const metadata: Metadata = { title: "The party", robots: { index: false, follow: false } }

/** Read at every visit, and waited for: nobody is shown what is over. */
export const instant = false

export default async function Page() {
  await connection()
  return <OurPartyPage />
}
