import { z } from "@medusajs/framework/zod"
import { defineMail } from "./define"
import { button, paragraph, ties } from "./layout/blocks"
import {
  count,
  day,
  SAMPLE_MEMBER,
  SAMPLE_TIE,
  SAMPLE_WEDDING,
  tieSchema,
  toTieLine,
  weddingSchema,
} from "./payloads"

/** To a member who has something to do, 7, 3 and 1 days before it is due. */
export const memberReminder = defineMail({
  schema: z.object({
    wedding: weddingSchema,
    member_id: z.string(),
    tie: tieSchema,
    /** What is to be done, such as `Confirm your tie`. */
    task: z.string(),
    /** ISO date. */
    due_on: z.string(),
    days_left: z.number(),
  }),
  sample: {
    wedding: SAMPLE_WEDDING,
    member_id: SAMPLE_MEMBER,
    tie: SAMPLE_TIE,
    task: "Confirm your tie",
    due_on: "2027-04-20",
    days_left: 3,
  },
  compose: ({ wedding, tie, task, due_on, days_left }, { links }) => ({
    subject: `${task}: ${days_left <= 0 ? "today" : `${count(days_left, "day")} left`}`,
    preview: `For the wedding of ${wedding.couple}.`,
    heading: `${task}.`,
    blocks: [
      paragraph(`${wedding.couple} wait for you: please do so by ${day(due_on)}. It takes a minute.`),
      ties([toTieLine(tie)]),
      button(task, links.wedding),
    ],
  }),
})
