import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Subject } from "../domain/desk/permission"
import type { Viewer } from "../modules/weddings/store/visible"
import { databaseOf, weddingsFor } from "./weddings-for"

export type Owned = Subject["thing"]

const COLUMN = { order: "w.order_id", customer: "w.customer_id" } as const

/** Staff look after no wedding: what is paid is theirs to pack, and `weddingsFor` leaves nothing else to them. */
const onlyTheirs = (query: Knex.QueryBuilder, { role, coordinatorId }: Viewer): Knex.QueryBuilder =>
  role === "staff" ? query : query.where("w.coordinator_id", coordinatorId ?? "")

/** Whether something is there for who looks: a wedding, or what of Medusa's belongs to a wedding of theirs. */
export async function isVisible(
  scope: MedusaContainer,
  thing: Owned,
  id: string,
  viewer: Viewer,
): Promise<boolean> {
  const query = weddingsFor(databaseOf(scope), viewer)
  if (thing === "wedding") void query.where("w.id", id)
  else void onlyTheirs(query.where(COLUMN[thing], id), viewer)
  const found: unknown[] = await query.select("w.id").limit(1)
  return found.length > 0
}

/** What of Medusa's belongs to somebody's own weddings. */
export async function idsOfOwn(
  scope: MedusaContainer,
  thing: Exclude<Owned, "wedding">,
  viewer: Viewer,
): Promise<string[]> {
  const rows: { id: string }[] = await onlyTheirs(weddingsFor(databaseOf(scope), viewer), viewer)
    .whereNotNull(COLUMN[thing])
    .distinct(`${COLUMN[thing]} as id`)
  return rows.map(({ id }) => id)
}
