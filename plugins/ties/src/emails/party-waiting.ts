import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph } from "./layout/blocks"
import { day, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, on the day by which a member of their party was to have answered and has not. */
export const partyWaiting = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    /** What who has not answered is called. */
    who: z.string(),
    due_on: z.string(),
    /** Whether they were sent their link at all. */
    invited: z.boolean(),
  }),
  sample: { wedding: SAMPLE_WEDDING, who: "Théo <b>", due_on: "2027-04-20", invited: true },
  compose: ({ who, due_on, invited }, { links }) => ({
    subject: `${who} has not answered yet`,
    preview: "A word from you may help.",
    heading: `${who} has not answered yet.`,
    blocks: [
      paragraph(
        invited
          ? "We have reminded them three times. A word from you may do more than a fourth mail from us."
          : "They were not sent their link yet. You can send it from your wedding's page, or hand it to them.",
      ),
      facts(["To be answered by", day(due_on)]),
      button("Open your wedding", links.wedding),
    ],
  }),
})
