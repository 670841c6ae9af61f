import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph } from "./layout/blocks"
import { count, money, moneySchema } from "./payloads"

/** To staff, when an order is so large that packing has to be planned. */
export const bulkOrder = defineMail({
  schema: z.object({
    order_number: z.number(),
    ties: z.number(),
    total: moneySchema,
    ship_to: z.string().nullable(),
  }),
  sample: {
    order_number: 1042,
    ties: 24,
    total: { amount: 509.8, currency_code: "usd" },
    ship_to: "Hudson, New York",
  },
  compose: ({ order_number, ties, total, ship_to }, { links }) => ({
    subject: `Bulk order #${order_number}: ${count(ties, "tie")}`,
    preview: `${money(total)}.`,
    heading: `${count(ties, "tie")} in one order.`,
    blocks: [
      paragraph("Plan the packing: this one takes longer than most."),
      facts(
        ["Order", `#${order_number}`],
        ["Ties", String(ties)],
        ["Total", money(total)],
        ["Ship to", ship_to],
      ),
      button("Open the desk", links.desk),
    ],
  }),
})
