import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph, ties } from "./layout/blocks"
import { parcelBlocks, parcelSchema, SAMPLE_PARCEL } from "./parcel"
import { SAMPLE_MEMBER, SAMPLE_TIE, SAMPLE_WEDDING, tieSchema, toTieLine, weddingSchema } from "./payloads"

/** To a member whose tie has left, to their own address or with all the others. */
export const memberShipped = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    member_id: z.string(),
    tie: tieSchema,
    parcels: z.array(parcelSchema),
    /** Whether it goes to the couple, with those of the others. */
    with_party: z.boolean().default(false),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    member_id: SAMPLE_MEMBER,
    tie: SAMPLE_TIE,
    parcels: [SAMPLE_PARCEL],
  },
  compose: ({ wedding, tie, parcels, with_party }, { links }) => ({
    subject: "Your tie is on its way",
    preview: `For the wedding of ${wedding.couple}.`,
    heading: "Your tie is on its way.",
    blocks: [
      paragraph(
        `What you wear at the wedding of ${wedding.couple} has left us.${with_party ? " It travels with those of the party, and you get it from the couple." : ""}`,
      ),
      ties([toTieLine(tie)]),
      ...parcelBlocks(parcels),
      button("See where it is", links.wedding),
    ],
  }),
})
