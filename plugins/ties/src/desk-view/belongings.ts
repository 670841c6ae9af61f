import type { MedusaContainer } from "@medusajs/framework/types"
import type { Subject } from "../domain/desk/permission"
import type { Viewer } from "../modules/weddings/store/visible"
import { databaseOf, weddingsFor } from "./weddings-for"

export type Owned = Subject["thing"]

const COLUMN = { order: "w.order_id", customer: "w.customer_id" } as const

/** Whether something is there for who looks: a wedding, or what of Medusa's belongs to a wedding of theirs. */
export async function isVisible(
  scope: MedusaContainer,
  thing: Owned,
  id: string,
  viewer: Viewer,
): Promise<boolean> {
  const query = weddingsFor(databaseOf(scope), viewer)
  if (thing === "wedding") void query.where("w.id", id)
  else void query.where(COLUMN[thing], id).where("w.coordinator_id", viewer.coordinatorId ?? "")
  const found: unknown[] = await query.select("w.id").limit(1)
  return found.length > 0
}

/** What of Medusa's belongs to somebody's own weddings. */
export async function idsOfOwn(
  scope: MedusaContainer,
  thing: Exclude<Owned, "wedding">,
  viewer: Viewer,
): Promise<string[]> {
  const rows: { id: string }[] = await weddingsFor(databaseOf(scope), viewer)
    .where("w.coordinator_id", viewer.coordinatorId ?? "")
    .whereNotNull(COLUMN[thing])
    .distinct(`${COLUMN[thing]} as id`)
  return rows.map(({ id }) => id)
}
