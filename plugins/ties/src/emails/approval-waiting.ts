import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, facts, paragraph } from "./layout/blocks"
import { day, moment, momentSchema, SAMPLE_WEDDING, weddingSchema } from "./payloads"
import { priceRows, priceSchema, SAMPLE_PRICE } from "./quote-ready"

/** To a coordinator, when the couple has sent something that waits for approval. */
export const approvalWaiting = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    price: priceSchema,
    version: z.number(),
    /** What the couple say to it. */
    note: z.string().nullable(),
    answer_by: momentSchema.nullable(),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    price: SAMPLE_PRICE,
    version: 3,
    note: "Two more groomsmen!",
    answer_by: "2027-01-04T21:30:00.000Z",
  },
  compose: ({ wedding, price, version, note, answer_by }, { links, timeZone }) => ({
    subject: `To approve: ${wedding.couple}, version ${version}`,
    preview: answer_by === null ? `For ${day(wedding.date)}.` : `By ${moment(answer_by, timeZone)}.`,
    heading: "A quote waits for you.",
    blocks: [
      paragraph(`${wedding.couple} have sent version ${version} of their ties.`),
      note === null ? null : { kind: "words", text: note, by: wedding.couple },
      priceRows(price),
      facts(
        ["Answer by", answer_by && moment(answer_by, timeZone)],
        ["Wedding", day(wedding.date)],
        ["Code", wedding.code],
      ),
      button("Look at the quote", links.desk),
    ],
  }),
})
