import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, type Block, facts, paragraph, ties } from "./layout/blocks"
import { money, SAMPLE_TIES, tieSchema, toTieLine } from "./payloads"

/** Amounts of an order in major units. */
const totalsSchema = z.object({
  currency_code: z.string(),
  items: z.number(),
  discount: z.number(),
  shipping: z.number(),
  tax: z.number(),
  total: z.number(),
})

/** An order as its mails tell of it. */
export const orderSchema = z.object({
  number: z.number(),
  ties: z.array(tieSchema),
  /** What is not a tie, such as a swatch kit. */
  others: z.array(z.object({ title: z.string(), quantity: z.number() })),
  totals: totalsSchema,
  /** The lines of an address. */
  ship_to: z.array(z.string()),
  shipping_method: z.string().nullable(),
})

export const SAMPLE_ORDER = {
  number: 1042,
  ties: SAMPLE_TIES.map((tie) => ({ ...tie, who: null })),
  others: [{ title: "Swatch kit", quantity: 1 }],
  totals: { currency_code: "usd", items: 154.93, discount: 0, shipping: 8, tax: 12.39, total: 175.32 },
  ship_to: ["Anna O’Neil <script>", "12 Mill Lane", "Hudson, NY 12534", "US"],
  shipping_method: "Standard",
}

function totalRows({
  currency_code,
  items,
  discount,
  shipping,
  tax,
  total,
}: z.output<typeof totalsSchema>): Block {
  const inMoney = (amount: number) => money({ amount, currency_code })
  return {
    kind: "sums",
    rows: [
      { label: "Items", value: inMoney(items) },
      ...(discount > 0 ? [{ label: "Discount", value: `−${inMoney(discount)}` }] : []),
      { label: "Shipping", value: inMoney(shipping) },
      ...(tax > 0 ? [{ label: "Tax", value: inMoney(tax) }] : []),
      { label: "Total", value: inMoney(total), total: true },
    ],
  }
}

export const otherRows = (others: readonly { title: string; quantity: number }[]): Block | null =>
  others.length === 0
    ? null
    : facts(...others.map(({ title, quantity }) => [title, `× ${quantity}`] as const))

/** To any shopper, when their order is placed. */
export const orderConfirmation = defineMail({
  schema: z.object({ order: orderSchema }),
  sample: { order: SAMPLE_ORDER },
  compose: ({ order }, { links }) => ({
    subject: `Your order #${order.number}`,
    preview: `Thank you: ${money({ amount: order.totals.total, currency_code: order.totals.currency_code })}.`,
    heading: "Thank you for your order.",
    blocks: [
      paragraph("It is with us, and you hear from us again when it leaves."),
      ties(order.ties.map(toTieLine)),
      otherRows(order.others),
      totalRows(order.totals),
      facts(
        ["Order", `#${order.number}`],
        ["Ship to", order.ship_to.join(", ")],
        ["Shipping", order.shipping_method],
      ),
      button("Visit the shop", links.shop),
    ],
  }),
})
