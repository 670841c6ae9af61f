import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph, words } from "./layout/blocks"
import { SAMPLE_WEDDING, unreadShape } from "./payloads"

/** To the couple, when somebody has written and neither of them has read it. */
export const newMessage = defineMail({
  schema: z.object(unreadShape),
  sample: {
    wedding: SAMPLE_WEDDING,
    from: "Inés Ortega",
    excerpt: "Dusty Rose is back in stock.\nShall I add the two ushers? <script>alert(1)</script>",
  },
  compose: ({ from, excerpt }, { links }) => ({
    subject: `${from} wrote about your ties`,
    preview: excerpt.split("\n")[0] ?? "",
    heading: `A message from ${from}.`,
    blocks: [
      words(excerpt, from),
      paragraph("The whole thread is on the page of your wedding."),
      button("Read and answer", links.wedding),
    ],
  }),
})
