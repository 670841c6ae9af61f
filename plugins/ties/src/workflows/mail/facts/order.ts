import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { orderSchema } from "../../../emails/order-confirmation"
import { type Address, addressLines } from "../../../domain/mail/address-lines"
import { readTiesOf } from "./looks"

/** An order as its mails tell of it, and who they go to. */
export interface OrderFacts {
  to: string | null
  order: z.output<typeof orderSchema>
  /** Line items, by which a parcel says what is in it. */
  lines: Line[]
}

interface Line {
  id: string
  title: string
  product_title: string | null
  variant_id: string | null
  quantity: number
}

interface Order {
  display_id: number
  email: string | null
  currency_code: string
  item_subtotal: number
  discount_total: number
  shipping_total: number
  tax_total: number
  total: number
  items: (Line | null)[]
  shipping_address?: Address | null
  shipping_methods: ({ name: string } | null)[] | null
}

const FIELDS = [
  "display_id",
  "email",
  "currency_code",
  "item_subtotal",
  "discount_total",
  "shipping_total",
  "tax_total",
  "total",
  "items.id",
  "items.title",
  "items.product_title",
  "items.variant_id",
  "items.quantity",
  "shipping_address.*",
  "shipping_methods.name",
]

const isLine = (line: Line | null): line is Line => line !== null

/** Lines as ties, where the catalogue knows them, and as other things where it does not. */
export async function splitLines(
  scope: MedusaContainer,
  lines: readonly Line[],
): Promise<Pick<OrderFacts["order"], "ties" | "others">> {
  const known = await readTiesOf(
    scope,
    lines.flatMap(({ variant_id }) => variant_id ?? []),
  )
  const split: Pick<OrderFacts["order"], "ties" | "others"> = { ties: [], others: [] }
  for (const { variant_id, product_title, title, quantity } of lines) {
    const tie = known.get(variant_id ?? "")
    if (tie) split.ties.push({ ...tie, quantity: Number(quantity), who: null })
    else split.others.push({ title: product_title ?? title, quantity: Number(quantity) })
  }
  return split
}

/** Reads what mails tell of an order; null where there is none. Amounts are Medusa's own, in major units. */
export async function readOrderFacts(scope: MedusaContainer, orderId: string): Promise<OrderFacts | null> {
  const { data } = await scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const order = data[0] as unknown as Order | undefined
  if (!order) return null
  const lines = order.items.filter(isLine)
  return {
    to: order.email,
    lines,
    order: {
      number: order.display_id,
      ...(await splitLines(scope, lines)),
      totals: {
        currency_code: order.currency_code,
        items: Number(order.item_subtotal),
        discount: Number(order.discount_total),
        shipping: Number(order.shipping_total),
        tax: Number(order.tax_total),
        total: Number(order.total),
      },
      ship_to: addressLines(order.shipping_address),
      shipping_method: order.shipping_methods?.[0]?.name ?? null,
    },
  }
}
