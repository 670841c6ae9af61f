import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph } from "./layout/blocks"
import { day, money, moneySchema, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, on the day by which members of their party were to have paid and have not. */
export const sharesLate = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    late: z.array(z.object({ who: z.string(), due: moneySchema })).min(1),
    due_on: z.string(),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    late: [{ who: "Théo <b>", due: { amount: 21.24, currency_code: "usd" } }],
    due_on: "2027-05-05",
  },
  compose: ({ late, due_on }, { links }) => ({
    subject:
      late.length === 1
        ? `${late[0]?.who} has not paid yet`
        : `${late.length} of your party have not paid yet`,
    preview: `It was to be paid by ${day(due_on)}.`,
    heading:
      late.length === 1 ? `${late[0]?.who} has not paid yet.` : "Some of your party have not paid yet.",
    blocks: [
      paragraph(
        "We have reminded them. You can pay it for them, give them more time, or leave them out; the others’ ties are not packed before that.",
      ),
      { kind: "list", items: late.map(({ who, due }) => ({ title: who, detail: money(due) })) },
      button("See who has paid", links.wedding),
    ],
  }),
})
