import type { Metadata } from "next"
import { connection } from "next/server"
import { OurWeddingPage } from "@/features/our-wedding/our-wedding-page"

export const metadata: Metadata = { title: "Your wedding", robots: { index: false, follow: false } }

/** Read at every visit, and waited for: nobody is shown an old price, nor a state that is over. */
export const instant = false

export default async function Page() {
  await connection()
  return <OurWeddingPage />
}
