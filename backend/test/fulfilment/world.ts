import assert from "node:assert/strict"
import { keepQuotes } from "@kct/medusa-plugin-ties/workflows"
import { Modules } from "@medusajs/framework/utils"
import { TrackingWorld } from "../tracking/world"
import { tieOf } from "../harness/synced-ties"
import { membersOf, type Opened, weddingOf } from "../quotes/world"

export interface Shelf {
  stocked: number
  reserved: number
  /** Of the reserved ones, those that quotes hold. */
  held: number
}

/** A store with a stockroom. */
export class FulfilmentWorld extends TrackingWorld {
  /** The tie that all members of `sameTies` wear. */
  tie(): ReturnType<typeof tieOf> {
    return tieOf(this.container(), "navy-blue", "bow-tie")
  }

  /** So many ties are there of what everybody wants. */
  async stock(count: number): Promise<void> {
    const { inventoryItemId } = await this.tie()
    await this.container().resolve(Modules.INVENTORY).updateInventoryLevels({
      inventory_item_id: inventoryItemId,
      location_id: this.locationId,
      stocked_quantity: count,
    })
  }

  async shelf(): Promise<Shelf> {
    const { inventoryItemId } = await this.tie()
    const [row] = await this.sql<{ stocked: string; reserved: string; rows: string; held: string }>(
      `select l.stocked_quantity as stocked, l.reserved_quantity as reserved,
         (select coalesce(sum(quantity), 0) from reservation_item r
           where r.inventory_item_id = l.inventory_item_id and r.deleted_at is null) as rows,
         (select coalesce(sum(quantity), 0) from reservation_item r
           where r.inventory_item_id = l.inventory_item_id and r.deleted_at is null and r.line_item_id is null) as held
       from inventory_level l where l.inventory_item_id = ? and l.deleted_at is null`,
      inventoryItemId,
    )
    // What Medusa has counted up is what its reservations come to, whatever has happened.
    assert.equal(Number(row?.reserved), Number(row?.rows))
    return { stocked: Number(row?.stocked), reserved: Number(row?.reserved), held: Number(row?.held) }
  }

  /** All reservations that there are. */
  holds(): Promise<{ id: string; external_id: string; inventory_item_id: string; location_id: string }[]> {
    return this.sql(
      "select id, external_id, inventory_item_id, location_id from reservation_item where deleted_at is null",
    )
  }

  /** A wedding that was sent in, of so many who all wear one tie. */
  sameTies(count: number, email = "same@example.com"): Promise<Opened> {
    const members = membersOf(count, { color: "navy-blue", style: "bow-tie" })
    return this.create(weddingOf(count, { members, details: { email } as never }))
  }

  /** As `sameTies`, approved. */
  async approvedTies(count: number): Promise<Opened> {
    const opened = await this.sameTies(count)
    await this.decideOk(opened.id, "approve", { version: 1 })
    return opened
  }

  accept({ token }: Opened): Promise<unknown> {
    return this.coupleOk("POST", "/accept", token, { version: 1 })
  }

  /** As `ordered`, moved to a day so far off that nobody would have had to look at it. */
  async orderedFor(date: string, details: object = {}): ReturnType<TrackingWorld["ordered"]> {
    const one = await this.ordered(details)
    await this.sql("update wed_wedding set date = ? where id = ?", date, one.id)
    return one
  }

  /** What the job does every few minutes. */
  keep(now?: Date): Promise<void> {
    return keepQuotes(this.container(), now)
  }

  /** Somebody buys so many of the same tie for no wedding. */
  async buyTies(count: number): Promise<{ type: string }> {
    const { variantId } = await this.tie()
    const cartId = await this.newCart("us")
    await this.ok("POST", `/store/carts/${cartId}`, { email: "shopper@example.com" })
    const { status } = await this.send("POST", `/store/carts/${cartId}/line-items`, {
      variant_id: variantId,
      quantity: count,
    })
    return status === 200 ? { type: "cart" } : { type: "refused" }
  }
}
