import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph, ties } from "./layout/blocks"
import {
  day,
  SAMPLE_MEMBER,
  SAMPLE_TIE,
  SAMPLE_WEDDING,
  tieSchema,
  toTieLine,
  weddingSchema,
} from "./payloads"

/** To a member of the party: their one link. */
export const memberInvitation = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    member_id: z.string(),
    name: z.string().nullable(),
    tie: tieSchema,
    /** ISO date by which they answer. */
    answer_by: z.string().nullable(),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    member_id: SAMPLE_MEMBER,
    name: "Théo <b>",
    tie: SAMPLE_TIE,
    answer_by: "2027-04-20",
  },
  compose: ({ wedding, name, tie, answer_by }, { links }) => ({
    subject: `Your tie for the wedding of ${wedding.couple}`,
    preview: "One page, no account: confirm your tie.",
    heading: name === null ? "Your tie is chosen." : `${name}, your tie is chosen.`,
    blocks: [
      paragraph(
        `${wedding.couple} would like you to wear this on their day. Confirm it on one page; there is no account to make.`,
      ),
      ties([toTieLine(tie)]),
      facts(["Wedding", day(wedding.date)], ["Answer by", answer_by && day(answer_by)]),
      button("Confirm your tie", links.wedding),
    ],
  }),
})
