import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph, ties } from "./layout/blocks"
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

/** To a member who pays for their own tie. */
export const memberPaymentDue = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    member_id: z.string(),
    tie: tieSchema,
    price: moneySchema,
    due_on: z.string(),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    member_id: SAMPLE_MEMBER,
    tie: SAMPLE_TIE,
    price: { amount: 21.24, currency_code: "usd" },
    due_on: "2027-05-05",
  },
  compose: ({ wedding, tie, price, due_on }, { links }) => ({
    subject: `Your tie for ${wedding.couple}: ${money(price)}`,
    preview: `To be paid by ${day(due_on)}.`,
    heading: "Your tie waits for you.",
    blocks: [
      paragraph(
        `It costs ${money(price)}, at the wedding's price. Pay by ${day(due_on)} and it comes with the others.`,
      ),
      ties([toTieLine(tie)]),
      button("Pay for your tie", links.wedding),
    ],
  }),
})
