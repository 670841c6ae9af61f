import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph } from "./layout/blocks"
import { day, money, moneySchema, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, of a payment of theirs after the ties were ordered. */
export const balanceReceived = defineMail({
  schema: z.object({ wedding: weddingSchema, paid: moneySchema, due: moneySchema }),
  sample: {
    wedding: SAMPLE_WEDDING,
    paid: { amount: 89.2, currency_code: "usd" },
    due: { amount: 42.48, currency_code: "usd" },
  },
  compose: ({ wedding, paid, due }, { links }) => ({
    subject: `Thank you: ${money(paid)} is here`,
    preview: due.amount > 0 ? `${money(due)} of the party is still to be paid.` : "All is paid.",
    heading: "Your payment is here.",
    blocks: [
      paragraph(
        due.amount > 0
          ? `${money(due)} of the party is still to be paid. Your ties are packed once that is there.`
          : "All of your party is paid, and we make it ready.",
      ),
      facts(["Paid", money(paid)], ["Wedding", day(wedding.date)], ["Code", wedding.code]),
      button("See who has paid", links.wedding),
    ],
  }),
})
