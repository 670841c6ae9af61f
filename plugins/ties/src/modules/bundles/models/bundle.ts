import { model } from "@medusajs/framework/utils"
import { BundleLine } from "./bundle-line"

/** One wedding in a cart, and later in the order that the cart became. */
export const Bundle = model
  .define("tie_bundle", {
    id: model.id({ prefix: "bun" }).primaryKey(),
    cart_id: model.text(),
    /** Set when the cart has become an order. */
    order_id: model.text().index().nullable(),
    /** Slug. */
    theme: model.text().nullable(),
    /** ISO date. */
    wedding_date: model.text().nullable(),
    /** What the client called the request that made it, so that the same request twice makes it once. */
    idempotency_key: model.text(),
    /** SHA-256 of that request. */
    request_hash: model.text(),
    lines: model.hasMany(() => BundleLine, { mappedBy: "bundle" }),
  })
  .indexes([{ on: ["cart_id", "idempotency_key"], unique: true }])
  .cascades({ delete: ["lines"] })
