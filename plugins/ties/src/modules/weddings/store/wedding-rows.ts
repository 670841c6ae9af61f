import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { QuoteState, Risk, WeddingDetails } from "../../../contract"
import { onlyVisible, type Viewer } from "./visible"

/** A row of `wed_wedding`. */
export interface WeddingRow extends Omit<WeddingDetails, "date"> {
  id: string
  code: string
  /** ISO date. */
  date: string
  cart_id: string
  region_id: string
  customer_id: string | null
  order_id: string | null
  coordinator_id: string | null
  sla_due_at: Date | null
  answered_at: Date | null
  risk: Risk
  risk_reason: string | null
  /** Since when its party is not reminded by itself; null while it is. */
  chasing_paused_at: Date | null
  revision: number
  pending: unknown
  idempotency_key: string
  request_hash: string
  /** Invented for a demonstration. */
  is_demo: boolean
  created_at: Date
  updated_at: Date
}

/** A row of `quo_quote`. */
export interface QuoteRow {
  id: string
  wedding_id: string
  state: QuoteState
  seq: number
  version: number
  content_hash: string
  approved_hash: string | null
  approved_at: Date | null
  accepted_hash: string | null
  accepted_at: Date | null
  special_percent: number
  special_promotion_id: string | null
  special_code: string | null
  expires_at: Date | null
}

/** A wedding with its quote. */
export interface Quoted {
  wedding: WeddingRow
  quote: QuoteRow
}

export type Joined = { wedding: WeddingRow; quote: QuoteRow }

const joined = (knex: Knex) =>
  knex("wed_wedding as w")
    .join("quo_quote as q", "q.wedding_id", "w.id")
    .whereNull("w.deleted_at")
    .whereNull("q.deleted_at")

/** Whole rows of both, apart from each other. */
const BOTH = "to_jsonb(w) as wedding, to_jsonb(q) as quote"

const TIMES = [
  "created_at",
  "updated_at",
  "sla_due_at",
  "answered_at",
  "approved_at",
  "accepted_at",
  "expires_at",
]

/** `to_jsonb` writes times as text. */
function revive<R extends object>(row: R): R {
  const times = TIMES.flatMap((name) => {
    const written: unknown = Reflect.get(row, name)
    return typeof written === "string" ? [[name, new Date(written)] as const] : []
  })
  return { ...row, ...Object.fromEntries(times) }
}

export const apart = ({ wedding, quote }: Joined): Quoted => ({
  wedding: revive(wedding),
  quote: revive(quote),
})

/**
 * A wedding with its quote, as far as it is there for who looks (everybody, where nobody is named): one statement.
 * @throws MedusaError NOT_FOUND (404), the same for one that is not there and one that is another's
 */
export async function requireWedding(knex: Knex, id: string, viewer?: Viewer): Promise<Quoted> {
  const query = joined(knex).where("w.id", id).select(knex.raw(BOTH)).first<Joined | undefined>()
  if (viewer) onlyVisible(query as unknown as Knex.QueryBuilder, viewer)
  const found = await query
  if (found) return apart(found)
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no wedding ${id}`)
}

/** The wedding whose cart this is; null for a cart of none. */
export const findByCart = (knex: Knex, cartId: string): Promise<Quoted | null> =>
  findBy(knex, "w.cart_id", cartId)

/** The wedding that was made under this idempotency key. */
export const findByKey = (knex: Knex, key: string): Promise<Quoted | null> =>
  findBy(knex, "w.idempotency_key", key)

async function findBy(knex: Knex, column: string, value: string): Promise<Quoted | null> {
  const found = await joined(knex).where(column, value).select(knex.raw(BOTH)).first<Joined | undefined>()
  return found ? apart(found) : null
}

/**
 * A wedding with its quote, which nobody else changes until the open transaction ends.
 * @throws MedusaError NOT_FOUND (404)
 */
export async function lockWedding(knex: Knex, id: string, viewer?: Viewer): Promise<Quoted> {
  const held = await knex("quo_quote")
    .where({ wedding_id: id })
    .whereNull("deleted_at")
    .forUpdate()
    .first("id")
  if (!held) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no wedding ${id}`)
  return requireWedding(knex, id, viewer)
}
