import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface NewTrouble {
  kind: string
  sessionId: string
  provider: string | null
  cartId: string | null
  orderId: string | null
  words: string
  /** Whether it was mended by itself. */
  isMended: boolean
}

export interface TroubleRow {
  id: string
  kind: string
  session_id: string
  provider: string | null
  cart_id: string | null
  order_id: string | null
  words: string
  state: "open" | "mended" | "dismissed"
  created_at: Date
  ended_at: Date | null
}

/** Writes a trouble down, once for its kind and payment. One that a person has seen to stays seen to. */
export async function noteTrouble(knex: Knex, trouble: NewTrouble): Promise<void> {
  const { kind, sessionId, provider, cartId, orderId, words, isMended } = trouble
  await knex.raw(
    `insert into pay_trouble (id, kind, session_id, provider, cart_id, order_id, words, state, ended_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, case when ? then now() end)
     on conflict (kind, session_id) where deleted_at is null
     do update set words = excluded.words, order_id = coalesce(excluded.order_id, pay_trouble.order_id),
       state = case when pay_trouble.state = 'open' then excluded.state else pay_trouble.state end,
       ended_at = coalesce(pay_trouble.ended_at, excluded.ended_at), updated_at = now()`,
    [
      generateEntityId(undefined, "paytr"),
      kind,
      sessionId,
      provider,
      cartId,
      orderId,
      words,
      isMended ? "mended" : "open",
      isMended,
    ],
  )
}

/** Ends what is open of a payment, because it was found to be right. */
export async function mendTroubles(knex: Knex, sessionIds: readonly string[], words: string): Promise<void> {
  await knex("pay_trouble")
    .whereIn("session_id", [...sessionIds])
    .where({ state: "open" })
    .update({ state: "mended", words, ended_at: knex.fn.now(), updated_at: knex.fn.now() })
}

/** Ends a trouble that a person has seen to. @returns false where there is no open one of that id */
export async function dismissTrouble(knex: Knex, id: string, userId: string): Promise<boolean> {
  const found = await knex("pay_trouble")
    .where({ id, state: "open" })
    .update({ state: "dismissed", seen_by: userId, ended_at: knex.fn.now(), updated_at: knex.fn.now() })
  return found > 0
}

/** Troubles, those first that are for a person to see to. */
export async function listTroubles(
  knex: Knex,
  { skip, take }: { skip: number; take: number },
): Promise<{ rows: TroubleRow[]; count: number; open: number }> {
  const all = () => knex("pay_trouble").whereNull("deleted_at")
  const rows: TroubleRow[] = await all()
    .orderByRaw("state <> 'open', created_at desc, id")
    .offset(skip)
    .limit(take)
  const [counted]: { count: string; open: string }[] = await all().select(
    knex.raw("count(*) as count, count(*) filter (where state = 'open') as open"),
  )
  return { rows, count: Number(counted?.count ?? 0), open: Number(counted?.open ?? 0) }
}
