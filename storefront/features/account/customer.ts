import "server-only"
import { cache } from "react"
import type { CartAddress } from "@/features/cart/types"
import { call, medusa, onceMore, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { authHeaders, sessionToken } from "./session"

/** An address in the customer's book. */
export type KnownAddress = CartAddress & { id: string; is_default_shipping: boolean }

export interface Customer {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  addresses: KnownAddress[]
  /** The one to send to where no other is named; null where the book is empty. */
  address: KnownAddress | null
}

const FIELDS = "id,email,first_name,last_name,phone,*addresses"

/** Who is signed in; null where nobody is, or not any more. Read once a request. */
export const currentCustomer = cache(async (): Promise<Customer | null> => {
  if (!(await sessionToken())) return null
  try {
    const headers = await authHeaders()
    const { customer } = await onceMore(() =>
      call(medusa().store.customer.retrieve({ fields: FIELDS }, headers)),
    )
    const { id, email, first_name, last_name, phone = null } = customer
    const addresses = (customer.addresses ?? []) as unknown as KnownAddress[]
    const address = addresses.find(({ is_default_shipping }) => is_default_shipping) ?? addresses[0] ?? null
    return { id, email: email ?? "", first_name, last_name, phone, addresses, address }
  } catch (error) {
    if (error instanceof StoreRefusedError && (error.status === 401 || error.status === 404)) return null
    throw error
  }
})

/** The same for a page that is there for everybody: a store that does not answer knows nobody. */
export async function currentCustomerOrNobody(): Promise<Customer | null> {
  try {
    return await currentCustomer()
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return null
  }
}
