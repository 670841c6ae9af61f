import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Promised } from "../../../domain/shares/promises"
import type { Doer } from "../../weddings/store/audit"
import type { WeddingMember } from "../../weddings/store/members"
import { generateEntityId } from "@medusajs/framework/utils"

export interface ShareRow {
  payer: string
  due_on: string | null
  taken_over_at: Date | null
}

/** A change of a party that is being made. */
export interface PartyChanging {
  members: WeddingMember[]
  by: Doer
  /** Of the order, before it. */
  version: number
  /** Who had promised to pay, and does so again afterwards. */
  promised?: Promised[]
}

export interface PartyRow {
  wedding_id: string
  order_id: string
  released_at: Date | null
  cancelled_at: Date | null
  changing: PartyChanging | null
  kept: Record<string, number> | null
}

export interface SessionRow {
  id: string
  wedding_id: string
  payer: string
  session_id: string
  payment_collection_id: string
  cart_id: string | null
  provider_id: string
  asks: "all" | "deposit"
  /** In the smallest unit of the currency. */
  amount: number
  created_at: Date
}

export const readShares = (knex: Knex, weddingId: string): Promise<ShareRow[]> =>
  knex<ShareRow & { wedding_id: string; deleted_at: Date | null }>("shr_share")
    .select("payer", "due_on", "taken_over_at")
    .where({ wedding_id: weddingId })
    .whereNull("deleted_at")

/** Keeps what is agreed on with one who pays; what is not named stays. */
export async function keepShare(
  knex: Knex,
  weddingId: string,
  payer: string,
  change: Partial<Pick<ShareRow, "due_on" | "taken_over_at">>,
): Promise<void> {
  await knex("shr_share")
    .insert({ id: generateEntityId(undefined, "shr"), wedding_id: weddingId, payer, ...change })
    .onConflict(knex.raw("(wedding_id, payer) where deleted_at is null") as never)
    .merge({ ...change, updated_at: knex.fn.now() } as never)
}

export async function readParty(knex: Knex, weddingId: string): Promise<PartyRow | null> {
  const row = await knex("shr_party").where({ wedding_id: weddingId }).whereNull("deleted_at").first("*")
  return row ?? null
}

/** @returns whether it is followed from now on, and was not before */
export async function followParty(knex: Knex, weddingId: string, orderId: string): Promise<boolean> {
  const made = await knex("shr_party")
    .insert({ wedding_id: weddingId, order_id: orderId })
    .onConflict("wedding_id")
    .ignore()
    .returning("wedding_id")
  return made.length > 0
}

export type PartyChange = Partial<Omit<PartyRow, "wedding_id" | "order_id">> & {
  released_by?: string | null
  cancelled_by?: string | null
}

export async function changeParty(
  knex: Knex,
  weddingId: string,
  { kept, changing, ...change }: PartyChange,
): Promise<void> {
  const json = (value: object | null | undefined) => value && JSON.stringify(value)
  const written = {
    ...(kept === undefined ? {} : { kept: json(kept) }),
    ...(changing === undefined ? {} : { changing: json(changing) }),
  }
  await knex("shr_party")
    .where({ wedding_id: weddingId })
    .update({ ...change, ...written, updated_at: knex.fn.now() })
}

/** Sessions that were begun for shares of a wedding, the oldest first. */
export const readSessions = (knex: Knex, weddingId: string): Promise<SessionRow[]> =>
  knex<SessionRow & { deleted_at: Date | null }>("shr_session")
    .select("*")
    .where({ wedding_id: weddingId })
    .whereNull("deleted_at")
    .orderBy([{ column: "created_at" }, { column: "id" }])

/** The session that was last begun for a cart, where it is still the one by which that would be paid. */
export async function sessionOfCart(knex: Knex, cartId: string): Promise<SessionRow | null> {
  const row = await knex("shr_session")
    .where({ cart_id: cartId })
    .whereNull("deleted_at")
    .whereIn("session_id", knex("payment_session").whereNull("deleted_at").select("id"))
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .first("*")
  return row ?? null
}

export async function addSession(knex: Knex, session: Omit<SessionRow, "id" | "created_at">): Promise<void> {
  await knex("shr_session").insert({ id: generateEntityId(undefined, "shrs"), ...session })
}
