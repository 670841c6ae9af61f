import type { Metadata } from "next"
import { connection } from "next/server"
import { AccountFrame } from "@/features/account/account-frame"
import { Addresses } from "@/features/account/addresses"

export const metadata: Metadata = { title: "Your addresses", robots: { index: false } }
export const instant = false

export default async function Page() {
  await connection()
  return (
    <AccountFrame room="/account/addresses">{(customer) => <Addresses customer={customer} />}</AccountFrame>
  )
}
