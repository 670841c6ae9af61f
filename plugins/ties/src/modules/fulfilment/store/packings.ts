import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { BAG_CODE_BYTES, bagCodeFrom } from "../../../domain/fulfilment/bag-code"

export interface BagRow {
  id: string
  member_key: string
  code: string
}

/** What may be there already, made by somebody who was faster. */
const unlessThere = (knex: Knex, columns: string) =>
  knex.raw(`(${columns}) where deleted_at is null`) as never

/**
 * Makes the packing of an order and a bag for each member, where they are not there yet. Told twice, also at once, it makes
 * each once; a member who comes late gets a bag of their own.
 */
export async function openPacking(
  knex: Knex,
  orderId: string,
  memberKeys: readonly string[],
): Promise<{ id: string; bags: BagRow[] }> {
  await knex("ful_packing")
    .insert({ id: generateEntityId(undefined, "fpac"), order_id: orderId })
    .onConflict(unlessThere(knex, "order_id"))
    .ignore()
  const { id } = await requirePacking(knex, orderId)
  if (memberKeys.length > 0) {
    await knex("ful_bag")
      .insert(
        [...new Set(memberKeys)].map((member_key) => ({
          id: generateEntityId(undefined, "fbag"),
          packing_id: id,
          member_key,
          code: bagCodeFrom(randomBytes(BAG_CODE_BYTES)),
        })),
      )
      .onConflict(unlessThere(knex, "packing_id, member_key"))
      .ignore()
  }
  const bags = await knex("ful_bag")
    .where({ packing_id: id })
    .whereNull("deleted_at")
    .select<BagRow[]>("id", "member_key", "code")
  return { id, bags }
}

/** @throws MedusaError NOT_FOUND (404) for an order that nobody has begun to pack */
export async function requirePacking(knex: Knex, orderId: string): Promise<{ id: string }> {
  const found = await packingOf(knex, orderId).first<{ id: string } | undefined>("id")
  if (found) return found
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `Nobody has begun to pack the order ${orderId}`)
}

/** As `requirePacking`, and nobody else changes what is in its bags until the open transaction ends. */
export async function lockPacking(knex: Knex, orderId: string): Promise<{ id: string }> {
  const found = await packingOf(knex, orderId).forUpdate().first<{ id: string } | undefined>("id")
  return found ?? requirePacking(knex, orderId)
}

const packingOf = (knex: Knex, orderId: string) =>
  knex("ful_packing").where({ order_id: orderId }).whereNull("deleted_at")

/** The order whose bag has this code on its label; null for a code of none. */
export async function findBag(
  knex: Knex,
  code: string,
): Promise<{ order_id: string; member_key: string } | null> {
  const found = await knex("ful_bag as b")
    .join("ful_packing as p", "p.id", "b.packing_id")
    .where("b.code", code)
    .whereNull("b.deleted_at")
    .first<{ order_id: string; member_key: string } | undefined>("p.order_id", "b.member_key")
  return found ?? null
}
