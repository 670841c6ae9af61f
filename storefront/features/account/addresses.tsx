import { AddressLines } from "@/features/checkout/address-lines"
import { saidTo } from "@/features/said/tell"
import { getRegions } from "@/lib/region"
import { AddAddress, RemoveAddress } from "./address-book"
import type { Customer } from "./customer"

/** The customer's address book. */
export async function Addresses({ customer }: { customer: Customer }) {
  const countries = (await getRegions()).flatMap((region) => region.countries)
  return (
    <section aria-labelledby="addresses-heading">
      <h2 id="addresses-heading" className="text-title">
        Addresses
      </h2>
      {customer.addresses.length === 0 ? (
        <p className="mt-3 text-ink-soft">
          There is none yet. One that you keep here is filled in at checkout.
        </p>
      ) : (
        <ul className="mt-4 grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
          {customer.addresses.map((address) => (
            <li key={address.id} className="border border-line p-5">
              {address.id === customer.address?.id ? (
                <p className="mb-2 text-fine text-ink-soft">Filled in at checkout</p>
              ) : null}
              <AddressLines address={address} />
              <div className="mt-3">
                <RemoveAddress
                  id={address.id}
                  name={[address.first_name, address.last_name].filter(Boolean).join(" ")}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      <AddAddress
        said={await saidTo("address-book")}
        countries={countries}
        open={customer.addresses.length === 0}
      />
    </section>
  )
}
