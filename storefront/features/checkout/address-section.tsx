import Link from "next/link"
import { currentCustomer } from "@/features/account/customer"
import type { Cart } from "@/features/cart/types"
import { shopperCountry } from "@/features/region/current"
import { saidTo } from "@/features/said/tell"
import { getRegions } from "@/lib/region"
import { ADDRESS_FIELDS, type AddressValues } from "./address"
import { AddressForm } from "./address-form"
import { AddressLines } from "./address-lines"

/** Who orders, and where it goes: a form, or what was entered with the way to change it. */
export async function AddressSection({ cart, open }: { cart: Cart; open: boolean }) {
  return (
    <section aria-labelledby="address-heading">
      <div className="flex items-baseline justify-between gap-4">
        <h2 id="address-heading" tabIndex={-1} className="scroll-mt-24 text-title outline-none">
          Where shall we send it?
        </h2>
        {open ? null : (
          <Link href="/checkout?edit=address" prefetch={false} className="link py-2">
            Change<span className="sr-only"> the address</span>
          </Link>
        )}
      </div>
      {open || !cart.shipping_address ? (
        <Form cart={cart} />
      ) : (
        <div className="mt-3 text-ink-soft">
          <p>{cart.email}</p>
          <AddressLines address={cart.shipping_address} />
        </div>
      )}
    </section>
  )
}

async function Form({ cart }: { cart: Cart }) {
  const [regions, customer, wished, said] = await Promise.all([
    getRegions(),
    currentCustomer(),
    shopperCountry(),
    saidTo("address"),
  ])
  const countries = regions.find(({ id }) => id === cart.region_id)?.countries ?? []
  const known = cart.shipping_address?.address_1 ? cart.shipping_address : customer?.address
  const values = Object.fromEntries(
    ADDRESS_FIELDS.map((field) => [field, known?.[field] ?? ""]),
  ) as AddressValues
  values.first_name ||= customer?.first_name ?? ""
  values.last_name ||= customer?.last_name ?? ""
  if (!countries.some(({ code }) => code === values.country_code)) {
    values.country_code = countries.some(({ code }) => code === wished)
      ? wished
      : countries.length === 1
        ? (countries[0]?.code ?? "")
        : ""
  }
  return (
    <>
      {customer ? null : (
        <p className="mt-2 text-ink-soft">
          You can order as a guest, or{" "}
          <Link href="/account/sign-in?next=/checkout" prefetch={false} className="link">
            sign in
          </Link>{" "}
          first.
        </p>
      )}
      <AddressForm
        said={said}
        countries={countries}
        start={{ ...values, email: cart.email ?? customer?.email ?? "" }}
      />
    </>
  )
}
