import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph } from "./layout/blocks"
import { SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, when somebody looks after their wedding from now on. */
export const coordinatorAssigned = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    coordinator: z.string(),
    /** Whether somebody else did so before. */
    instead: z.boolean().default(false),
  }),
  sample: { wedding: SAMPLE_WEDDING, coordinator: "Inés <Ortega>" },
  compose: ({ coordinator, instead }, { links }) => ({
    subject: `${coordinator} looks after your wedding`,
    preview: "One person, from the first colour to the last parcel.",
    heading: `${coordinator} looks after you.`,
    blocks: [
      paragraph(
        instead
          ? `From now on ${coordinator} looks after your wedding, and knows all that you have told us so far.`
          : `${coordinator} goes through your ties, answers your questions and sees to it that everything is there in time.`,
      ),
      button("Open your wedding", links.wedding),
    ],
  }),
})
