import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph } from "./layout/blocks"
import { parcelBlocks, parcelSchema, SAMPLE_PARCEL } from "./parcel"
import { day, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, when everything has left the shop. */
export const weddingShipped = defineMail({
  schema: z.object({ wedding: weddingSchema, parcels: z.array(parcelSchema) }),
  sample: { wedding: SAMPLE_WEDDING, parcels: [SAMPLE_PARCEL] },
  compose: ({ wedding, parcels }, { links }) => ({
    subject: "Your ties are on their way",
    preview: `In good time for ${day(wedding.date)}.`,
    heading: "Your ties are on their way.",
    blocks: [
      paragraph(
        "All of them have left us. Check the group when the parcel is there: there is time to mend what is not right.",
      ),
      ...parcelBlocks(parcels),
      button("Open your wedding", links.wedding),
    ],
  }),
})
