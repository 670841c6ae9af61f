import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { whyNotEdited } from "../../../domain/party/outlook"
import { possibleEvents } from "../../../domain/quotes/possible"
import { type Doer, writeAudit } from "./audit"
import { requireRevision } from "./begin-change"
import { tellWedding } from "./feed"
import { leavePlaces } from "./leave-places"
import { changedMembers, readMembers, saveMembers, type WeddingMember } from "./members"
import { readVersion } from "./quote-rows"
import { refused } from "./refusal"
import { lockWedding, type WeddingRow } from "./wedding-rows"

export interface PeopleChange {
  weddingId: string
  by: Doer
  /** Of the wedding, that the members were read at. */
  revision: number
  /** The whole party, in which nobody wears another tie. */
  members: readonly WeddingMember[]
  /** Ids of places that somebody else takes. */
  replaced: readonly string[]
}

/**
 * Keeps who wears the ties of a wedding: nothing of its cart or its quote changes.
 * @throws QuoteRefused (409) where it was changed meanwhile, or it is too late
 */
export async function keepPeople(
  knex: Knex,
  { weddingId, by, revision, members, replaced }: PeopleChange,
): Promise<void> {
  const held = await lockWedding(knex, weddingId)
  const { wedding, quote } = held
  const { content } = await readVersion(knex, quote)
  requireRevision({ ...held, content }, revision, { kind: "couple" })
  if (wedding.pending !== null) {
    const message = "It is being changed right now: look again in a moment."
    throw refused(
      { code: "stale_version", message, possible: possibleEvents(quote.state, { kind: "couple" }) },
      quote,
      content,
    )
  }
  const why = whyNotEdited({ state: quote.state, accepted: quote.accepted_at !== null }, { offer: false })
  if (why) throw refused(why, quote, content)
  const known = await readMembers(knex, weddingId)
  await saveMembers(knex, weddingId, members)
  await leavePlaces(knex, weddingId, replaced)
  const more = replaced.length > 0 ? { replaced } : {}
  await noteParty(knex, {
    wedding,
    by,
    action: "wedding.change",
    party: changedMembers(known, members),
    more,
  })
}

/** What a party is to be whose order was changed so. */
export interface OrderedPartyChange {
  weddingId: string
  by: Doer
  members: readonly WeddingMember[]
}

/** Keeps who is in a party whose ties are ordered, after its order was changed. Twice does nothing more. */
export async function keepOrderedParty(
  knex: Knex,
  { weddingId, by, members }: OrderedPartyChange,
): Promise<void> {
  const { wedding } = await lockWedding(knex, weddingId)
  const party = changedMembers(await readMembers(knex, weddingId), members)
  await saveMembers(knex, weddingId, members)
  await noteParty(knex, { wedding, by, action: "wedding.change_ordered", party, more: {} })
}

/** Notes that a party is another, and tells all who look at it. */
async function noteParty(
  knex: Knex,
  {
    wedding: { id: weddingId, revision },
    by,
    action,
    party,
    more,
  }: {
    wedding: Pick<WeddingRow, "id" | "revision">
    by: Doer
    action: string
    party: ReturnType<typeof changedMembers>
    more: object
  },
): Promise<void> {
  await knex("wed_wedding")
    .where({ id: weddingId })
    .update({ revision: revision + 1, updated_at: new Date() })
  await writeAudit(knex, {
    weddingId,
    by,
    action,
    entityId: weddingId,
    before: { members: party.before },
    after: { members: party.after, ...more },
  })
  await tellWedding(knex, { weddingId, kind: "wedding", forWhom: "everybody" })
}
