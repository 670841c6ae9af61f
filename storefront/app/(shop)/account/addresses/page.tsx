import type { Metadata } from "next"
import { AccountFrame } from "@/features/account/account-frame"
import { Addresses } from "@/features/account/addresses"

export const metadata: Metadata = { title: "Your addresses", robots: { index: false } }
export const instant = false

export default function Page() {
  return (
    <AccountFrame room="/account/addresses">{(customer) => <Addresses customer={customer} />}</AccountFrame>
  )
}
