import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph } from "./layout/blocks"
import { day, money, moneySchema, SAMPLE_WEDDING, weddingSchema } from "./payloads"
import { priceRows, priceSchema, SAMPLE_PRICE } from "./quote-ready"

/** To the couple, when their order is paid. */
export const paymentReceived = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    price: priceSchema,
    order_number: z.number().nullable(),
    /** What others of the party, or a balance, still have to bring; null where that is nothing. */
    due: moneySchema.nullable().default(null),
  }),
  sample: { wedding: SAMPLE_WEDDING, price: SAMPLE_PRICE, order_number: 1042, due: null },
  compose: ({ wedding, price, order_number, due }, { links }) => ({
    subject: "Thank you: your ties are ordered",
    preview: `We make them ready for ${day(wedding.date)}.`,
    heading: "Your ties are ordered.",
    blocks: [
      paragraph(
        due === null
          ? "Your payment is here, and we begin. You hear from us when the parcel leaves."
          : `The first payment is here. ${money(due)} is still to be paid, and your ties are packed once all of it is.`,
      ),
      priceRows(price),
      facts(
        ["Order", order_number === null ? null : `#${order_number}`],
        ["Wedding", day(wedding.date)],
        ["Code", wedding.code],
      ),
      button("See where things stand", links.wedding),
    ],
  }),
})
