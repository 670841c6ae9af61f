import type { Context, IInventoryService, InventoryTypes, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { TOKEN_KEY } from "../weddings/mark-lines"
import { holdPattern } from "./reference"

type NewReservation = InventoryTypes.CreateReservationItemInput
interface Manager {
  flush(): Promise<void>
  clear(): void
}
type Inventory = IInventoryService & {
  /** How Medusa's module opens a transaction. */
  baseRepository_: { transaction<T>(work: (manager: Manager) => Promise<T>): Promise<T> }
}

interface Hold {
  id: string
  reference: string
  item: string
  location: string
  quantity: number
}

/** With the line of the order that takes it over. */
type Lent = Hold & { line: string }

/** What is held for the ties of these lines of an order: the token in a line says which member of which wedding it is of. */
const OF_LINES = `
  select o.id as line, r.id, r.external_id as reference, r.inventory_item_id as item, r.location_id as location,
    r.quantity::float8 as quantity
  from order_line_item o
  join tie_bundle_line l on l.token = o.metadata ->> '${TOKEN_KEY}' and l.deleted_at is null
    and l.variant_id = o.variant_id
  join tie_bundle b on b.id = l.bundle_id and b.deleted_at is null
  join wed_wedding w on w.cart_id = b.cart_id and w.deleted_at is null
  join reservation_item r on r.external_id = 'ties-quote:' || w.id || ':' || l.key
    and r.line_item_id is null and r.deleted_at is null
  where o.id = any(?)`

/**
 * Of reservations that are going away, those that an order took over from a quote which nobody has paid. A completion that
 * fails undoes itself within minutes, one that was killed leaves an order of no cart; whatever takes them from another order
 * has another reason.
 */
const TAKEN_OVER = `
  select r.id, r.external_id as reference, r.inventory_item_id as item, r.location_id as location,
    r.quantity::float8 as quantity
  from reservation_item r
  join quo_quote q on q.wedding_id = split_part(r.external_id, ':', 2) and q.deleted_at is null
    and q.state = 'approved'
  where r.id = any(?) and r.deleted_at is null and r.line_item_id is not null and r.external_id like ?
    and exists (select 1 from order_item i join "order" o on o.id = i.order_id
      where i.item_id = r.line_item_id and (o.created_at > now() - interval '10 minutes'
        or not exists (select 1 from order_cart c where c.order_id = o.id and c.deleted_at is null)))`

/**
 * Has an order of a wedding take over what its quote has reserved, in the transaction in which Medusa reserves for the order:
 * it is never counted twice, and at no moment can anybody else take it. Where the completion fails after that, such as by a
 * card that is declined, the quote has it back in the same way.
 *
 * Medusa's workflows have no hook between the lines of an order and their reservation, and its check knows only what is
 * free: the last tie, held for this very wedding, would be refused to it. So the two methods of the inventory module that
 * the workflow calls are wrapped, of the one instance that a process has. Called again it does nothing.
 */
export function lendHolds(scope: MedusaContainer): void {
  const inventory = scope.resolve(Modules.INVENTORY) as Inventory
  if (Object.hasOwn(inventory, "createReservationItems")) return
  const database = scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rowsOf = async <Row>(sql: string, values: (string | string[])[]): Promise<Row[]> =>
    (await database.raw(sql, values)).rows
  // Inside a workflow what is resolved stands in front of the module, and calls its methods upon it: hence `this`.
  const plain = Object.getPrototypeOf(inventory) as Inventory

  async function createReservationItems(
    this: Inventory,
    input: NewReservation | NewReservation[],
    context?: Context,
  ) {
    const items = [input].flat()
    const lines = items.flatMap(({ line_item_id }) => line_item_id ?? [])
    const holds = lines.length > 0 ? await rowsOf<Lent>(OF_LINES, [lines]) : []
    if (holds.length === 0) return plain.createReservationItems.call(this, input as never, context)
    const made = await within(this, context, async (open) => {
      await plain.deleteReservationItems.call(this, [...new Set(holds.map(({ id }) => id))], open)
      // Of a level that it has read before, Medusa would compare with what was free then.
      await open.transactionManager.flush()
      open.transactionManager.clear()
      return plain.createReservationItems.call(this, marked(items, holds) as never, open)
    })
    return Array.isArray(input) ? made : [made].flat()[0]
  }

  async function deleteReservationItems(this: Inventory, ids: string | string[], context?: Context) {
    const taken = await rowsOf<Hold>(TAKEN_OVER, [[ids].flat(), holdPattern()])
    if (taken.length === 0) return plain.deleteReservationItems.call(this, ids, context)
    await within(this, context, async (open) => {
      await plain.deleteReservationItems.call(this, ids, open)
      await plain.createReservationItems.call(this, taken.map(heldAgain) as never, open)
    })
  }
  Object.assign(inventory, { createReservationItems, deleteReservationItems })
}

const within = <T>(
  inventory: Inventory,
  context: Context | undefined,
  work: (open: Context & { transactionManager: Manager }) => Promise<T>,
): Promise<T> =>
  inventory.baseRepository_.transaction((transactionManager) =>
    work({ ...context, transactionManager } as Context & { transactionManager: Manager }),
  )

/** With the reference of the quote's, at the place where that had them: so it is known whose they were. */
const marked = (items: readonly NewReservation[], holds: readonly Lent[]): NewReservation[] =>
  items.map((item) => {
    const hold = holds.find(
      ({ line, item: held }) => line === item.line_item_id && held === item.inventory_item_id,
    )
    return hold ? { ...item, location_id: hold.location, external_id: hold.reference } : item
  })

const heldAgain = ({ reference, item, location, quantity }: Hold): NewReservation => ({
  inventory_item_id: item,
  location_id: location,
  quantity,
  // It was there a moment ago, and is put back in the transaction that takes it from the order.
  allow_backorder: true,
  external_id: reference,
  description: "Held for a wedding whose quote is approved",
})
