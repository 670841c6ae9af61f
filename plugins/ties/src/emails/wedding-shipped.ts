import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph } from "./layout/blocks"
import { parcelBlocks, parcelSchema, SAMPLE_PARCEL } from "./parcel"
import { count, day, SAMPLE_WEDDING, weddingSchema } from "./payloads"

/** To the couple, for each parcel or several that leave the shop together. */
export const weddingShipped = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    parcels: z.array(parcelSchema),
    /** Ties in it, in all that has left by now, and in the whole order; null where it is all of them. */
    part: z.object({ now: z.number(), so_far: z.number(), of: z.number() }).nullable().default(null),
  }),
  sample: { wedding: SAMPLE_WEDDING, parcels: [SAMPLE_PARCEL] },
  compose: ({ wedding, parcels, part }, { links }) => {
    const what =
      part === null || part.now >= part.of
        ? "Your ties are"
        : `${part.now} of your ${count(part.of, "tie")} are`
    return {
      subject: `${what} on their way`,
      preview: `For ${day(wedding.date)}.`,
      heading: `${what} on their way.`,
      blocks: [
        paragraph(
          part === null || part.so_far >= part.of
            ? "All of them have left us. Check the group when it is there: there is time to mend what is not right."
            : `So far ${part.so_far} of ${part.of} have left us. The others follow, and we tell you when they do.`,
        ),
        ...parcelBlocks(parcels),
        button("Open your wedding", links.wedding),
      ],
    }
  },
})
