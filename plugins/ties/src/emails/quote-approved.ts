import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph } from "./layout/blocks"
import { SAMPLE_WEDDING, weddingSchema } from "./payloads"
import { priceRows, priceSchema, SAMPLE_PRICE } from "./quote-ready"

/** To the couple, when they have accepted: what was agreed, and that it can be paid. */
export const quoteApproved = defineMail({
  schema: z.object({ wedding: weddingSchema, price: priceSchema }),
  sample: { wedding: SAMPLE_WEDDING, price: SAMPLE_PRICE },
  compose: ({ wedding, price }, { links }) => ({
    subject: "Your quote is approved",
    preview: "Lines and prices stand still now; what is left is to pay.",
    heading: "Approved, by both of us.",
    blocks: [
      paragraph(
        `The ties for ${wedding.couple} are agreed, at these prices. We begin as soon as they are paid for.`,
      ),
      priceRows(price),
      button("Pay for your ties", links.wedding),
    ],
  }),
})
