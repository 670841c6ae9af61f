import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, type Block, paragraph } from "./layout/blocks"
import { count, day } from "./payloads"

/** To a coordinator, each morning there is something to do. */
export const dailyDigest = defineMail({
  schema: z.object({
    name: z.string(),
    /** ISO date. */
    date: z.string(),
    items: z.array(z.object({ title: z.string(), detail: z.string() })),
    /** How many more there are than are listed. */
    more: z.number().default(0),
  }),
  sample: {
    name: "Inés",
    date: "2027-01-04",
    items: [
      { title: "Anna O’Neil & <b>Ben</b>", detail: "Quote to approve, answer by 4:30 PM" },
      { title: "Cleo & Dan", detail: "Ship by tomorrow" },
    ],
    more: 3,
  },
  compose: ({ name, date, items, more }, { links }) => ({
    subject: `Your day: ${count(items.length + more, "thing")} to do`,
    preview: items.map(({ title }) => title).join(", "),
    heading: `Good morning, ${name}.`,
    blocks: [
      paragraph(`${day(date)}. What comes first stands first.`),
      { kind: "list", items } satisfies Block,
      more > 0 ? paragraph(`And ${more} more.`) : null,
      button("Open my day", links.desk),
    ],
  }),
})
