import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph } from "./layout/blocks"
import { day, money, moneySchema, SAMPLE_MEMBER, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To a member to whom something of what they paid went back. */
export const shareCredited = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    member_id: z.string(),
    back: moneySchema,
    /** Why, in a sentence. */
    reason: z.string(),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    member_id: SAMPLE_MEMBER,
    back: { amount: 1.25, currency_code: "usd" },
    reason: "The party pays less than was paid for it.",
  },
  compose: ({ wedding, back, reason }, { links }) => ({
    subject: `${money(back)} goes back to you`,
    preview: `Of what you paid for the wedding of ${wedding.couple}.`,
    heading: `${money(back)} goes back to you.`,
    blocks: [
      paragraph(`${reason} It goes back the way it came; banks take some days to show it.`),
      facts(["Given back", money(back)], ["Wedding", day(wedding.date)]),
      button("See where your tie stands", links.wedding),
    ],
  }),
})
