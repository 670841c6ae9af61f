import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** The order of a wedding, and whose it is. */
export interface WeddingOrder {
  wedding_id: string
  /** Null for nobody who has an account. */
  customer_id: string | null
}

/**
 * The wedding that an order is of, also in the moment before the wedding itself knows: by its cart. Null for an order of
 * none: one statement.
 */
export async function findWeddingOrder(knex: Knex, orderId: string): Promise<WeddingOrder | null> {
  const row = await knex("wed_wedding as w")
    .leftJoin("order as o", (on) => on.on("o.id", knex.raw("?", [orderId])))
    .whereNull("w.deleted_at")
    .where((either) =>
      either
        .where("w.order_id", orderId)
        .orWhereIn(
          "w.cart_id",
          knex("order_cart").where({ order_id: orderId }).whereNull("deleted_at").select("cart_id"),
        ),
    )
    .first<WeddingOrder | undefined>("w.id as wedding_id", "o.customer_id")
  return row ?? null
}
