import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph } from "./layout/blocks"
import { moment, momentSchema, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, some days before their quote runs out. */
export const quoteExpiring = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    expires_at: momentSchema,
    /** Whether it waits for the couple to accept or pay; else for them to send it again. */
    approved: z.boolean(),
  }),
  sample: { wedding: SAMPLE_WEDDING, expires_at: "2027-01-18T17:00:00.000Z", approved: true },
  compose: ({ expires_at, approved }, { links, timeZone }) => ({
    subject: "Your quote runs out soon",
    preview: `It is good until ${moment(expires_at, timeZone)}.`,
    heading: "Your quote runs out soon.",
    blocks: [
      paragraph(
        `Its prices are good until ${moment(expires_at, timeZone)}. ${
          approved
            ? "Accept it and pay by then, and they stay as they are."
            : "Send your ties by then, and nothing begins anew."
        }`,
      ),
      button("Open your wedding", links.wedding),
    ],
  }),
})
