import { z } from "@medusajs/framework/zod"
import { type Answer, mapRows, type Row } from "../answer"
import { fault } from "./fault"

const on = z.literal(true)

/** `grays-blacks` becomes `blacks-grays`; a slug of one word stays. */
const turned = (slug: unknown) => String(slug).split("-").reverse().join("-")

/** Changes of how the families are written; each still says what it said. */
export const familyFaults = {
  /** Slugs of families of two words, the other way round: in the list, in the variants, or in both. */
  otherFamilySpelling: fault(z.enum(["both", "variants", "families"]), "both", (answer: Answer, where) => {
    if (answer.table === "variants" && where !== "families") {
      return mapRows(answer, "variants", (row) => {
        const colour = row.color as Row
        const family = colour.family as Row
        return { ...row, color: { ...colour, family: { ...family, slug: turned(family.slug) } } }
      })
    }
    if (answer.table !== "families" || where === "variants") return answer
    return mapRows(answer, "families", (row) => ({ ...row, slug: turned(row.slug) }))
  }),

  coloursAsObjects: fault(on, true, (answer: Answer) =>
    mapRows(answer, "families", (row) => ({
      ...row,
      colors: (row.colors as string[]).map((name) => ({ name })),
    })),
  ),

  countForTotal: fault(on, true, (answer: Answer) =>
    mapRows(answer, "families", ({ total, ...row }) => ({ ...row, count: total })),
  ),

  /** Every page is the whole list, and there is no pagination block. */
  ignoredPages: fault(on, true, (answer: Answer): Answer =>
    answer.form === "paged" ? { ...answer, form: "list" } : answer,
  ),
}

/** Changes of the JSON around the rows. */
export const answerFaults = {
  /** Pages are kept to, but nothing says how many there are. */
  noPagination: fault(on, true, (body: Row) => ({ ...body, pagination: undefined })),

  /** `{ success, data: { … } }` around the answer. */
  envelope: fault(on, true, (body: Row) => ({
    success: true,
    data: { ...body, success: undefined },
  })),

  /** 200, with `success: false` and this as the error. */
  successFalse: fault(z.string().min(1), "The catalogue is being rebuilt", (_: Row, error) => ({
    success: false,
    error,
  })),
}
