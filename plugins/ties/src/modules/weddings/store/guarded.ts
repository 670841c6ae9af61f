import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { QuoteContent } from "../../../contract"
import type { WeddingChange } from "./begin-change"
import { apart, type Joined, type Quoted } from "./wedding-rows"

/** A wedding whose cart is looked at, with what that cart is to hold. */
export interface Guarded extends Quoted {
  /** Of the current version. */
  content: QuoteContent
  /** A change of ours that is under way in the cart; null where none is. */
  change: WeddingChange | null
}

/** The wedding whose cart this is, with what it is to hold; null for a cart of none. One statement. */
export async function findGuarded(knex: Knex, cartId: string): Promise<Guarded | null> {
  const found = await knex("wed_wedding as w")
    .join("quo_quote as q", "q.wedding_id", "w.id")
    .join("quo_version as v", (on) => on.on("v.quote_id", "q.id").andOn("v.number", "q.version"))
    .where("w.cart_id", cartId)
    .whereNull("w.deleted_at")
    .whereNull("q.deleted_at")
    .select(knex.raw("to_jsonb(w) as wedding, to_jsonb(q) as quote, v.content"))
    .first<(Joined & { content: QuoteContent }) | undefined>()
  if (!found) return null
  const quoted = apart(found)
  return { ...quoted, content: found.content, change: quoted.wedding.pending as WeddingChange | null }
}
