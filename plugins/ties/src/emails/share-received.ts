import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph, ties } from "./layout/blocks"
import {
  day,
  money,
  moneySchema,
  SAMPLE_MEMBER,
  SAMPLE_TIE,
  SAMPLE_WEDDING,
  tieSchema,
  toTieLine,
  weddingSchema,
} from "./payloads"

/** To a member who has paid for their own tie. */
export const shareReceived = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    member_id: z.string(),
    tie: tieSchema.nullable(),
    paid: moneySchema,
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    member_id: SAMPLE_MEMBER,
    tie: SAMPLE_TIE,
    paid: { amount: 21.24, currency_code: "usd" },
  },
  compose: ({ wedding, tie, paid }, { links }) => ({
    subject: `Thank you: your tie for ${wedding.couple} is paid`,
    preview: `${money(paid)} is here.`,
    heading: "Your tie is paid.",
    blocks: [
      paragraph(
        "Your payment is here. If more of the party join and the price of a tie falls, the difference comes back to you by itself.",
      ),
      tie ? ties([toTieLine(tie)]) : null,
      facts(["Paid", money(paid)], ["Wedding", day(wedding.date)]),
      button("See where your tie stands", links.wedding),
    ],
  }),
})
