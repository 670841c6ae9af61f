import type { Metadata } from "next"
import { connection } from "next/server"
import { BagChanged } from "@/features/cart/bag-changed"
import { OrderPage } from "@/features/orders/order-page"

export const metadata: Metadata = { title: "Thank you", robots: { index: false } }
export const instant = false

export default async function Page({ params }: PageProps<"/order/confirmed/[number]">) {
  await connection()
  const { number } = await params
  return (
    <OrderPage
      number={number}
      heading={(order) => (
        <>
          <BagChanged />
          <p className="text-ink-soft">Order {order.display_id}</p>
          <h1 className="mt-2 text-heading">Thank you. Your order is placed.</h1>
        </>
      )}
    />
  )
}
