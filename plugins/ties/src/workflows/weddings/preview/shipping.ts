import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { taxRates, totalsOf } from "./cart-like"
import type { Destination } from "./destination"

interface Channel {
  stock_locations?: { fulfillment_sets?: { id: string }[] | null }[] | null
}

interface ShippingOption {
  id: string
  name: string
  price_type: string
  calculated_price?: {
    calculated_amount: number | null
    is_calculated_price_tax_inclusive?: boolean
  } | null
}

/**
 * The cheapest way of shipping, with its tax, in major units; null where none of a fixed price goes there, or nobody
 * knows where it goes.
 */
export async function estimateShipping(
  scope: MedusaContainer,
  salesChannelIds: string[],
  destination: Destination,
  itemTotal: number,
): Promise<number | null> {
  const { region, address } = destination
  if (!address) return null
  const query = scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: channels } = await query.graph({
    entity: "sales_channels",
    fields: ["stock_locations.fulfillment_sets.id"],
    filters: { id: salesChannelIds },
  })
  const sets = (channels as unknown as Channel[]).flatMap(({ stock_locations }) =>
    (stock_locations ?? []).flatMap(({ fulfillment_sets }) => (fulfillment_sets ?? []).map(({ id }) => id)),
  )
  if (sets.length === 0) return null
  // As Medusa's own list for a cart asks, whose prices and rules need more than `query.graph` passes on.
  const options: ShippingOption[] = await scope.resolve(ContainerRegistrationKeys.REMOTE_QUERY)({
    entryPoint: "shipping_options",
    fields: ["id", "name", "price_type", "calculated_price.*"],
    variables: {
      context: { is_return: "false", enabled_in_store: "true" },
      filters: {
        fulfillment_set_id: sets,
        address: {
          country_code: address.country_code,
          province_code: address.province,
          postal_expression: address.postal_code,
        },
      },
      calculated_price: {
        context: {
          region_id: region.id,
          currency_code: region.currency_code,
          item_total: itemTotal,
        },
      },
    },
  })
  const [cheapest] = options
    .filter(({ price_type, calculated_price }) => price_type === "flat" && calculated_price)
    .flatMap((option) => {
      const amount = option.calculated_price?.calculated_amount
      return amount === null || amount === undefined ? [] : [{ ...option, amount: Number(amount) }]
    })
    .sort((one, other) => one.amount - other.amount)
  if (!cheapest) return null
  const { id, amount, calculated_price } = cheapest
  const line = { id, shipping_option_id: id, unit_price: amount, currency_code: region.currency_code }
  const rates = await taxRates(scope, [line] as never, destination)
  const cart = {
    currency_code: region.currency_code,
    region,
    items: [],
    shipping_methods: [
      {
        id,
        amount,
        is_tax_inclusive: calculated_price?.is_calculated_price_tax_inclusive ?? false,
        tax_lines: rates.get(id) ?? [],
        adjustments: [],
      },
    ],
  }
  return Number(totalsOf(cart).shipping_total)
}
