import type { Metadata } from "next"
import { connection } from "next/server"
import { OrderPage } from "@/features/orders/order-page"

export const metadata: Metadata = { title: "Your order", robots: { index: false } }
export const instant = false

export default async function Page({ params }: PageProps<"/orders/[number]">) {
  await connection()
  const { number } = await params
  return (
    <OrderPage
      number={number}
      heading={(order) => <h1 className="text-heading">Order {order.display_id}</h1>}
    />
  )
}
