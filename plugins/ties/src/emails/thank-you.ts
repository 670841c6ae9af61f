import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph } from "./layout/blocks"
import { SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, after the day. */
export const thankYou = defineMail({
  schema: z.object({ wedding: weddingSchema }),
  sample: { wedding: SAMPLE_WEDDING },
  compose: ({ wedding }, { links }) => ({
    subject: `All the best, ${wedding.couple}`,
    preview: "Thank you for having us at your wedding.",
    heading: "All the best.",
    blocks: [
      paragraph(
        "Thank you for having us at your wedding. A picture of everybody in their ties would make our day.",
      ),
      button("Visit the shop", links.shop),
    ],
  }),
})
