import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph } from "./layout/blocks"
import { moment, momentSchema, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To a coordinator, some hours before a couple has waited for too long. */
export const slaAtRisk = defineMail({
  schema: z.object({ wedding: weddingSchema, answer_by: momentSchema }),
  sample: { wedding: SAMPLE_WEDDING, answer_by: "2027-01-04T21:30:00.000Z" },
  compose: ({ wedding, answer_by }, { links, timeZone }) => ({
    subject: `Answer due soon: ${wedding.couple}`,
    preview: `By ${moment(answer_by, timeZone)}.`,
    heading: "An answer is due soon.",
    blocks: [
      paragraph(
        `${wedding.couple} were promised a human answer by ${moment(answer_by, timeZone)}. To take the quote, or to write to them, keeps the promise.`,
      ),
      button("Answer now", links.desk),
    ],
  }),
})
