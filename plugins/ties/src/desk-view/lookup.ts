import type { MedusaContainer } from "@medusajs/framework/types"
import type { Lookup, LookupQuery } from "../contract"
import type { Viewer } from "../modules/weddings/store/visible"
import { readClock } from "./clock"
import { orderBy } from "./order"
import { readRows } from "./rows"
import { databaseOf, weddingsFor } from "./weddings-for"

/** As many as a widget shows; the count says how many there are. */
const MOST = 20

/** The weddings behind an order, a cart, a customer or a product, as far as they are there for who looks: five statements. */
export async function lookUpWeddings(
  scope: MedusaContainer,
  { order_id, cart_id, customer_id, product_id }: LookupQuery,
  viewer: Viewer,
): Promise<Lookup> {
  const knex = databaseOf(scope)
  const clock = await readClock(scope)
  const fitting = () => {
    const query = weddingsFor(knex, viewer)
    if (order_id !== undefined) void query.where("w.order_id", order_id)
    if (cart_id !== undefined) void query.where("w.cart_id", cart_id)
    if (customer_id !== undefined) void query.where("w.customer_id", customer_id)
    if (product_id !== undefined) {
      // A product is a colour.
      void query.whereExists(
        knex("wed_member as m")
          .join("tie_color as color", "color.slug", "m.color")
          .whereRaw("m.wedding_id = w.id")
          .whereNull("m.deleted_at")
          .where("color.product_id", product_id)
          .select(knex.raw("1")),
      )
    }
    return query
  }
  const found: { id: string }[] = await fitting()
    .select("w.id")
    .orderByRaw(orderBy(knex, "urgency", clock))
    .limit(MOST)
  const counted: { count: number }[] = await fitting().select(knex.raw("count(*)::int as count"))
  return {
    weddings: await readRows(
      scope,
      found.map(({ id }) => id),
      viewer,
      clock,
    ),
    count: counted[0]?.count ?? 0,
  }
}
