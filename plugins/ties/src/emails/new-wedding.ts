import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph } from "./layout/blocks"
import { count, day, moment, momentSchema, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To a coordinator, when a wedding is theirs from now on. */
export const newWedding = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    ties: z.number(),
    /** Why it is theirs. */
    reason: z.string(),
    /** When an answer is due; null where none is owed. */
    answer_by: momentSchema.nullable(),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    ties: 6,
    reason: "Speaks English, knows Garden Romance, has room for 4 more.",
    answer_by: "2027-01-04T21:30:00.000Z",
  },
  compose: ({ wedding, ties, reason, answer_by }, { links, timeZone }) => ({
    subject: `New wedding: ${wedding.couple}, ${day(wedding.date)}`,
    preview: answer_by === null ? reason : `An answer is due by ${moment(answer_by, timeZone)}.`,
    heading: `${wedding.couple} are yours.`,
    blocks: [
      paragraph(reason),
      facts(
        ["Answer by", answer_by && moment(answer_by, timeZone)],
        ["Wedding", day(wedding.date)],
        ["Where", wedding.venue],
        ["Party", count(ties, "tie")],
        ["Code", wedding.code],
      ),
      button("Open the wedding", links.desk),
    ],
  }),
})
