import type { Metadata } from "next"
import { connection } from "next/server"
import { CouplePayPage } from "@/features/our-wedding/paying/pay-page"

export const metadata: Metadata = { title: "Pay your share", robots: { index: false, follow: false } }

/** Read at every visit, and waited for: nobody pays an old amount. */
export const instant = false

export default async function Page({ searchParams }: PageProps<"/our-wedding/pay">) {
  await connection()
  return <CouplePayPage session={(await searchParams)["session"]} />
}
