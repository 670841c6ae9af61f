import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ParsedWeddingsQuery } from "../contract"
import type { DeskClock } from "./clock"
import { type Expression, plain } from "./expression"
import { urgencyScore } from "./urgency"

type Order = ParsedWeddingsQuery["order"]

const TOTAL =
  "(select (v.content->>'total')::float8 from quo_version v where v.quote_id = q.id and v.number = q.version)"

function expressionOf(order: Order, clock: DeskClock): Expression {
  switch (order) {
    case "urgency": {
      const { sql, bindings } = urgencyScore(clock)
      return { sql: `${sql} desc, w.date`, bindings }
    }
    case "date":
      return plain("w.date")
    case "-date":
      return plain("w.date desc")
    case "sla":
      return plain("case when w.answered_at is null then w.sla_due_at end nulls last")
    case "-created_at":
      return plain("w.created_at desc")
    case "total":
      return plain(TOTAL)
    case "-total":
      return plain(`${TOTAL} desc`)
  }
}

/** `order by` of weddings `w` and quotes `q`, with an end that no two share, so that pages never overlap. */
export function orderBy(knex: Knex, order: Order, clock: DeskClock): Knex.Raw {
  const { sql, bindings } = expressionOf(order, clock)
  return knex.raw(`${sql}, w.id`, bindings as never)
}
