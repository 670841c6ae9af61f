import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph, words } from "./layout/blocks"
import { SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, when the shop asks for something to be different. */
export const changesRequested = defineMail({
  schema: z.object({ wedding: weddingSchema, reason: z.string().nullable(), by: z.string().nullable() }),
  sample: {
    wedding: SAMPLE_WEDDING,
    reason: "Charcoal in Skinny is sold out until July.\nWould Graphite do? <script>alert(1)</script>",
    by: "Inés Ortega",
  },
  compose: ({ reason, by }, { links }) => ({
    subject: "A question about your ties",
    preview: reason?.split("\n")[0] ?? "Something should be changed before we can approve your quote.",
    heading: "A question about your ties.",
    blocks: [
      paragraph("Before we can approve your quote, something should be different."),
      words(reason, by ?? "from the shop"),
      paragraph("Change what you like and send it again; we look at it at once."),
      button("Change your ties", links.wedding),
    ],
  }),
})
