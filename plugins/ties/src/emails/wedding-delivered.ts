import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph } from "./layout/blocks"
import { day, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, when everything is there. */
export const weddingDelivered = defineMail({
  schema: z.object({ wedding: weddingSchema }),
  sample: { wedding: SAMPLE_WEDDING },
  compose: ({ wedding }, { links }) => ({
    subject: "Your ties are there",
    preview: "Lay them side by side once, in daylight.",
    heading: "Your ties are there.",
    blocks: [
      paragraph(
        `Lay them side by side once, in daylight, and try one on. Is anything not right, tell us now: until ${day(wedding.date)} there is something to be done about it.`,
      ),
      button("Write to us", links.wedding),
    ],
  }),
})
