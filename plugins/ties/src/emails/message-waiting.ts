import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, words } from "./layout/blocks"
import { SAMPLE_WEDDING, unreadShape } from "./payloads"

/** To a coordinator, when somebody has written and nobody has read it. */
export const messageWaiting = defineMail({
  schema: z.object(unreadShape),
  sample: {
    wedding: SAMPLE_WEDDING,
    from: "Anna",
    excerpt: "Could the ring bearer have a clip-on?\n<img src=x onerror=alert(1)>",
  },
  compose: ({ wedding, from, excerpt }, { links }) => ({
    subject: `${from} wrote (${wedding.code})`,
    preview: excerpt.split("\n")[0] ?? "",
    heading: "A message waits for you.",
    blocks: [words(excerpt, `${from}, wedding of ${wedding.couple}`), button("Read and answer", links.desk)],
  }),
})
