import type { Metadata } from "next"
import { connection } from "next/server"
import { CheckoutPage } from "@/features/checkout/checkout-page"

export const metadata: Metadata = { title: "Checkout", robots: { index: false } }

/** Read at every visit, and waited for: a checkout never shows an old total. */
export const instant = false

export default async function Page({ searchParams }: PageProps<"/checkout">) {
  await connection()
  const { edit } = await searchParams
  return <CheckoutPage editing={edit === "address"} />
}
