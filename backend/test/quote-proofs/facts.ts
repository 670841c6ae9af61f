import { setTimeout as sleep } from "node:timers/promises"
import type { QuoteWorld } from "../quotes/world"
import { WEDDING_TABLES } from "../harness/wedding-tables"

/** Of what Medusa and the module of parties hold: all that a wedding's cart is, told without what undoing writes anew. */
const OTHERS: Record<string, string> = {
  carts: "select id, email, region_id, currency_code, completed_at from cart where deleted_at is null",
  lines: `select id, cart_id, variant_id, quantity, unit_price, is_custom_price, metadata from cart_line_item
    where deleted_at is null`,
  adjustments: `select a.item_id, a.code, a.amount from cart_line_item_adjustment a
    join cart_line_item i on i.id = a.item_id and i.deleted_at is null where a.deleted_at is null`,
  codes: `select l.cart_id, p.code from cart_promotion l join promotion p on p.id = l.promotion_id
    join cart c on c.id = l.cart_id where l.deleted_at is null and p.deleted_at is null and c.deleted_at is null`,
  specials: "select id, code, status from promotion where code like 'QUOTED-%' and deleted_at is null",
  collections: "select id, amount, status from payment_collection where deleted_at is null",
  parties: "select id, cart_id, theme, wedding_date from tie_bundle where deleted_at is null",
  party_lines: `select id, bundle_id, key, role, name, payer, rank, variant_id, line_item_id from tie_bundle_line
    where deleted_at is null`,
  orders: 'select id, status from "order" where deleted_at is null',
}

/** Every row of every table in which a wedding is, each as one text. */
export type Facts = Record<string, string[]>

const STATEMENT = [
  // When a link was last used is no part of a wedding: looking changes it.
  ...WEDDING_TABLES.map((table) => [table, `select to_jsonb(t) - 'last_used_at' as row from ${table} t`]),
  ...Object.entries(OTHERS).map(([name, sql]) => [name, `select to_jsonb(t) as row from (${sql}) t`]),
]
  .map(([name, sql]) => `select '${name}' as name, row::text as row from (${sql}) "${name}"`)
  .join(" union all ")

/** All of them at one moment: one statement. */
export async function factsOf(world: QuoteWorld): Promise<Facts> {
  const facts: Facts = {}
  for (const { name, row } of await world.sql<{ name: string; row: string }>(STATEMENT)) {
    ;(facts[name] ??= []).push(row)
  }
  for (const rows of Object.values(facts)) rows.sort()
  return facts
}

const UNPLANNED = `select w.id from wed_wedding w join quo_quote q on q.wedding_id = w.id
  where q.state in ('submitted', 'in_review', 'changes_requested', 'approved', 'paid')
    and not exists (select 1 from wed_task t where t.wedding_id = w.id)`

/** As `factsOf`, once the desk has done what it does by itself: tasks and assignment come in their own time. */
export async function settledFacts(world: QuoteWorld): Promise<Facts> {
  await world.eventually(async () => {
    const waiting = await world.sql(UNPLANNED)
    if (waiting.length > 0) throw new Error(`${waiting.length} weddings wait for their tasks`)
  })
  return world.eventually(async () => {
    const before = await factsOf(world)
    await sleep(60)
    const after = await factsOf(world)
    if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error("The desk is still at work")
    return after
  })
}
