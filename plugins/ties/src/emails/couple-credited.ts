import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph } from "./layout/blocks"
import { day, money, moneySchema, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, when something of what they paid went back. */
export const coupleCredited = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    back: moneySchema,
    /** Why, in a sentence. */
    reason: z.string(),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    back: { amount: 12.5, currency_code: "usd" },
    reason: "The party was changed, and pays less than was paid for it.",
  },
  compose: ({ wedding, back, reason }, { links }) => ({
    subject: `${money(back)} goes back to you`,
    preview: "Of what you paid for your party.",
    heading: `${money(back)} goes back to you.`,
    blocks: [
      paragraph(`${reason} It goes back the way it came; banks take some days to show it.`),
      facts(["Given back", money(back)], ["Wedding", day(wedding.date)], ["Code", wedding.code]),
      button("See who has paid", links.wedding),
    ],
  }),
})
