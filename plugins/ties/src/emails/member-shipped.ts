import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph, ties } from "./layout/blocks"
import { parcelBlocks, parcelSchema, SAMPLE_PARCEL } from "./parcel"
import { SAMPLE_MEMBER, SAMPLE_TIE, SAMPLE_WEDDING, tieSchema, toTieLine, weddingSchema } from "./payloads"

/** To a member whose tie comes to their own address. */
export const memberShipped = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    member_id: z.string(),
    tie: tieSchema,
    parcels: z.array(parcelSchema),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    member_id: SAMPLE_MEMBER,
    tie: SAMPLE_TIE,
    parcels: [SAMPLE_PARCEL],
  },
  compose: ({ wedding, tie, parcels }, { links }) => ({
    subject: "Your tie is on its way",
    preview: `For the wedding of ${wedding.couple}.`,
    heading: "Your tie is on its way.",
    blocks: [
      paragraph(`What you wear at the wedding of ${wedding.couple} has left us.`),
      ties([toTieLine(tie)]),
      ...parcelBlocks(parcels),
      button("See where it is", links.wedding),
    ],
  }),
})
