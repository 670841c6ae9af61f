import type { Metadata } from "next"
import { connection } from "next/server"
import { AccountFrame } from "@/features/account/account-frame"
import { DetailsForm } from "@/features/account/details-form"

export const metadata: Metadata = { title: "Your details", robots: { index: false } }
export const instant = false

export default async function Page() {
  await connection()
  return (
    <AccountFrame room="/account/details">
      {({ email, first_name, last_name, phone }) => (
        <section aria-labelledby="details-heading">
          <h2 id="details-heading" className="mb-5 text-title">
            Details
          </h2>
          <DetailsForm
            email={email}
            first_name={first_name ?? ""}
            last_name={last_name ?? ""}
            phone={phone ?? ""}
          />
        </section>
      )}
    </AccountFrame>
  )
}
