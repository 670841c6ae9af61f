import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { EXPIRING_STATES, PAID_STATES } from "../../../domain/quotes/states"

/** Most weddings that one run of the job takes on; the next one goes on. */
const MOST = 500

/** Ids of weddings that wait for the job, each for its own reason. */
export interface Due {
  /** Their quotes have run out. */
  expired: string[]
  /** Their carts have become orders, and nobody has told. */
  ordered: string[]
  /** Their orders are on the way. */
  onTheWay: string[]
  /** A change of their carts was left half done. */
  halfDone: string[]
}

/** What comes with time, or was missed when it came. */
export async function findDue(knex: Knex, now: Date): Promise<Due> {
  const weddings = () =>
    knex("wed_wedding as w")
      .join("quo_quote as q", "q.wedding_id", "w.id")
      .whereNull("w.deleted_at")
      .whereNull("q.deleted_at")
      .orderBy("w.id")
      .limit(MOST)
  const expired = await weddings()
    .whereIn("q.state", EXPIRING_STATES)
    .where("q.expires_at", "<=", now)
    .pluck("w.id")
  const ordered = await weddings()
    .whereNotIn("q.state", PAID_STATES)
    .whereNull("w.order_id")
    .whereExists(
      knex("order_cart as o")
        .whereRaw("o.cart_id = w.cart_id and o.deleted_at is null")
        .select(knex.raw("1")),
    )
    .pluck("w.id")
  const onTheWay = await weddings()
    .whereIn("q.state", ["paid", "in_production", "shipped"])
    .whereNotNull("w.order_id")
    .pluck("w.id")
  const halfDone = await weddings().whereNotNull("w.pending").pluck("w.id")
  return { expired, ordered, onTheWay, halfDone }
}

/** The wedding that an order paid; null for an order of none. */
export async function findByOrder(knex: Knex, orderId: string): Promise<string | null> {
  const row = await knex("wed_wedding")
    .where({ order_id: orderId })
    .whereNull("deleted_at")
    .first<{ id: string } | undefined>("id")
  return row?.id ?? null
}
