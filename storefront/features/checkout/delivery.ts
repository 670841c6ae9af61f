import { formatMoney } from "@/lib/money"

/** A shipping option as Medusa lists it for a cart. */
export interface ShippingOption {
  id: string
  name: string
  /** Major units of the cart's currency; null where it has to be asked for and nobody has. */
  amount: number | null
  insufficient_inventory?: boolean
  type?: { description?: string | null } | null
}

export interface Delivery {
  id: string
  name: string
  /** How long it takes, in the words of the shop's staff; null where they say nothing. */
  detail: string | null
  price: string
}

/** What a shopper can choose from, the cheapest first. An option without a price is not offered: unknown is not free. */
export function deliveries(options: readonly ShippingOption[], currency: string): Delivery[] {
  return options
    .filter(({ amount, insufficient_inventory }) => amount !== null && !insufficient_inventory)
    .sort((a, b) => Number(a.amount) - Number(b.amount))
    .map(({ id, name, amount, type }) => ({
      id,
      name,
      detail: type?.description || null,
      price: amount === 0 ? "Free" : formatMoney(amount ?? Number.NaN, currency),
    }))
}
