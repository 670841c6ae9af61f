import type { Metadata } from "next"
import Link from "next/link"
import { connection } from "next/server"
import { BagChanged } from "@/features/cart/bag-changed"
import { OrderPage } from "@/features/orders/order-page"
import { OUR_WEDDING } from "@/features/our-wedding/token"

export const metadata: Metadata = { title: "Thank you", robots: { index: false } }
export const instant = false

export default async function Page({ params, searchParams }: PageProps<"/order/confirmed/[number]">) {
  await connection()
  const { number } = await params
  const wedding = (await searchParams)["wedding"] !== undefined
  return (
    <OrderPage
      number={number}
      heading={(order) => (
        <>
          <BagChanged />
          <p className="text-ink-soft">Order {order.display_id}</p>
          <h1 className="mt-2 text-heading">Thank you. Your order is placed.</h1>
          {wedding ? (
            <p className="mt-4 text-large">
              What comes next stands on your page.{" "}
              <Link href={OUR_WEDDING} prefetch={false} className="link">
                To your wedding
              </Link>
            </p>
          ) : null}
        </>
      )}
    />
  )
}
