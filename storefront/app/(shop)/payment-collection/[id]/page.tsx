import type { Metadata } from "next"
import { connection } from "next/server"
import { linkIds } from "@/features/payment-link/link"
import { PaymentLinkPage } from "@/features/payment-link/page"

export const metadata: Metadata = { title: "Pay for your order", robots: { index: false, follow: false } }

/** Read at every visit, and waited for: nobody pays an old amount. */
export const instant = false

export default async function Page({ params, searchParams }: PageProps<"/payment-collection/[id]">) {
  await connection()
  const [{ id }, query] = [await params, await searchParams]
  return <PaymentLinkPage ids={linkIds(id, query["order_id"])} />
}
