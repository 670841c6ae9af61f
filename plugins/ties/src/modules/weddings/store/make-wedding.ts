import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { WeddingDetails } from "../../../contract"
import { CODE_BYTES, codeFrom } from "../../../domain/weddings/code"
import { type Act, carryOut, type Clock } from "./act-on-quote"
import { type Doer, writeAudit } from "./audit"
import { addLink } from "./links"
import { saveMembers, type WeddingMember } from "./members"
import { addVersion, type Hashed } from "./quote-rows"
import { requireWedding } from "./wedding-rows"

export interface NewWedding {
  by: Doer
  details: WeddingDetails
  members: readonly WeddingMember[]
  cartId: string
  regionId: string
  customerId: string | null
  /** What the cart holds, and what it costs. */
  offered: Hashed
  idempotencyKey: string
  requestHash: string
  linkExpiresAt: Date
  clock: Clock
  /** What happens to its quote at once, one after the other; what may not be is left. */
  acts: readonly Act[]
}

/** A code that is taken already is not, in so many tries. */
const TRIES = 5

/**
 * Makes a wedding with its members, its quote, the first version of that and a link for the couple, in the transaction
 * that is open.
 */
export async function makeWedding(knex: Knex, wanted: NewWedding): Promise<{ id: string; token: string }> {
  const { by, details, members, offered, clock } = wanted
  const id = await insertWedding(knex, wanted)
  await saveMembers(knex, id, members)
  const quoteId = generateEntityId(undefined, "quo")
  await knex("quo_quote").insert({
    id: quoteId,
    wedding_id: id,
    state: "draft",
    content_hash: offered.hash,
  })
  await addVersion(knex, { ...offered, quoteId, number: 1, by, reason: null, at: new Date(clock.now) })
  const { token } = await addLink(knex, {
    weddingId: id,
    scope: "couple",
    memberId: null,
    via: "start",
    expiresAt: wanted.linkExpiresAt,
    createdBy: null,
  })
  await writeAudit(knex, {
    weddingId: id,
    by,
    action: "wedding.create",
    entityId: id,
    after: { details, members: members.length, total: offered.content.total },
  })
  const seen = { hash: offered.hash, ties: offered.content.ties }
  for (const act of wanted.acts) {
    await carryOut(knex, await requireWedding(knex, id), { content: offered.content, seen, clock }, act)
  }
  return { id, token }
}

async function insertWedding(knex: Knex, wanted: NewWedding): Promise<string> {
  const id = generateEntityId(undefined, "wed")
  for (let tried = 0; tried < TRIES; tried++) {
    const [made] = await knex("wed_wedding")
      .insert({
        ...wanted.details,
        id,
        code: codeFrom(randomBytes(CODE_BYTES)),
        cart_id: wanted.cartId,
        region_id: wanted.regionId,
        customer_id: wanted.customerId,
        idempotency_key: wanted.idempotencyKey,
        request_hash: wanted.requestHash,
      })
      .onConflict(knex.raw("(code) where deleted_at is null") as never)
      .ignore()
      .returning("id")
    if (made) return id
  }
  throw new Error("No free code for a wedding was found")
}
