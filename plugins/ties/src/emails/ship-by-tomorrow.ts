import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, type Block, paragraph } from "./layout/blocks"
import { count, day } from "./payloads"

/** To staff, the day before parcels have to leave. */
export const shipByTomorrow = defineMail({
  schema: z.object({
    /** ISO date. */
    ship_by: z.string(),
    orders: z.array(z.object({ number: z.number(), couple: z.string(), ties: z.number() })),
  }),
  sample: {
    ship_by: "2027-05-29",
    orders: [{ number: 1042, couple: "Anna O’Neil & <b>Ben</b>", ties: 6 }],
  },
  compose: ({ ship_by, orders }, { links }) => ({
    subject: `Ship by tomorrow: ${count(orders.length, "wedding")}`,
    preview: orders.map(({ couple }) => couple).join(", "),
    heading: "These have to leave tomorrow.",
    blocks: [
      paragraph(`By the end of ${day(ship_by)}, to be there in time.`),
      {
        kind: "list",
        items: orders.map(({ number, couple, ties }) => ({
          title: couple,
          detail: `Order #${number}, ${count(ties, "tie")}`,
        })),
      } satisfies Block,
      button("Open the desk", links.desk),
    ],
  }),
})
