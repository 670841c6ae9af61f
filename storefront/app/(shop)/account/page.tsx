import type { Metadata } from "next"
import { connection } from "next/server"
import { AccountFrame } from "@/features/account/account-frame"
import { OrdersList } from "@/features/account/orders-list"
import { AccountWedding } from "@/features/our-wedding/account-wedding"
import { AccountCredits } from "@/features/swatches/account-credits"
import { parseNumber } from "@/features/orders/placed"

export const metadata: Metadata = { title: "Your account", robots: { index: false } }
export const instant = false

export default async function Page({ searchParams }: PageProps<"/account">) {
  await connection()
  const page = parseNumber((await searchParams).page) ?? 1
  return (
    <AccountFrame room="/account">
      {() => (
        <>
          <OrdersList page={page} />
          <AccountWedding />
          <AccountCredits />
        </>
      )}
    </AccountFrame>
  )
}
