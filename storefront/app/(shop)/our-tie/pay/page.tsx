import type { Metadata } from "next"
import { connection } from "next/server"
import { OwnPayPage } from "@/features/our-tie/own-pay-page"

export const metadata: Metadata = { title: "Pay your share", robots: { index: false, follow: false } }

/** Read at every visit, and waited for: nobody pays an old amount. */
export const instant = false

export default async function Page({ searchParams }: PageProps<"/our-tie/pay">) {
  await connection()
  return <OwnPayPage session={(await searchParams)["session"]} />
}
