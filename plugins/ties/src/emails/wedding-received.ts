import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph, ties } from "./layout/blocks"
import {
  count,
  day,
  moment,
  momentSchema,
  SAMPLE_TIES,
  SAMPLE_WEDDING,
  tieSchema,
  toTieLine,
  weddingSchema,
} from "./payloads"

/** To the couple, once, when it has sent its wedding in. */
export const weddingReceived = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    ties: z.array(tieSchema),
    /** When a human has answered at the latest; null where nobody owes an answer. */
    answer_by: momentSchema.nullable(),
  }),
  sample: { wedding: SAMPLE_WEDDING, ties: SAMPLE_TIES, answer_by: "2027-01-04T21:30:00.000Z" },
  compose: ({ wedding, ties: worn, answer_by }, { links, timeZone }) => ({
    subject: `We have your wedding, ${wedding.couple}`,
    preview: `${count(
      worn.reduce((sum, { quantity }) => sum + quantity, 0),
      "tie",
    )} for ${day(wedding.date)}.`,
    heading: "We have your wedding.",
    blocks: [
      paragraph(
        answer_by === null
          ? "Thank you. Everything that you sent us is here, and you can come back to it with the link below."
          : `Thank you. Somebody of ours looks at it and answers by ${moment(answer_by, timeZone)}.`,
      ),
      ties(worn.map(toTieLine)),
      facts(["Wedding", day(wedding.date)], ["Where", wedding.venue], ["Code", wedding.code]),
      button("Open your wedding", links.wedding),
    ],
  }),
})
