import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, words } from "./layout/blocks"
import { SAMPLE_MEMBER, SAMPLE_WEDDING, unreadShape } from "./payloads"

/** To a member of the party, when somebody has written to them and they have not read it. */
export const memberMessage = defineMail({
  schema: z.object({ ...unreadShape, member_id: z.string() }),
  sample: {
    wedding: SAMPLE_WEDDING,
    member_id: SAMPLE_MEMBER,
    from: "Inés Ortega",
    excerpt: "What is your neck size?\n<img src=x onerror=alert(1)>",
  },
  compose: ({ wedding, from, excerpt }, { links }) => ({
    subject: `${from} wrote about your tie`,
    preview: excerpt.split("\n")[0] ?? "",
    heading: `A message from ${from}.`,
    blocks: [
      words(excerpt, `${from}, wedding of ${wedding.couple}`),
      button("Read and answer", links.wedding),
    ],
  }),
})
