import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { WeddingDetails } from "../../../contract"
import type { ActorRole } from "../../../domain/quotes/possible"
import { type Act, carryOut, type Clock } from "./act-on-quote"
import { type Doer, writeAudit } from "./audit"
import { requireRevision } from "./begin-change"
import { tellWedding } from "./feed"
import { leavePlaces } from "./leave-places"
import { moveLinks } from "./links"
import { changedMembers, type MemberRow, readMembers, saveMembers, type WeddingMember } from "./members"
import { type Hashed, readVersion } from "./quote-rows"
import { judgeRisks } from "./risk"
import { moveTasks } from "./tasks"
import type { Viewer } from "./visible"
import { lockWedding, type Quoted, type WeddingRow } from "./wedding-rows"

export interface FinishedChange {
  weddingId: string
  by: Doer
  /** Of the pending change that this ends. */
  changeId: string
  details?: WeddingDetails
  members?: readonly WeddingMember[]
  /** Ids of places in it that somebody else takes. */
  replaced?: readonly string[]
  /** Where the couple has another e-mail address: the customer that this makes of it. */
  customerId?: string | null
  /** What the cart holds now, and the event by which the quote takes it over. */
  revision: { offered: Hashed & { at: Date }; act: Act; clock: Clock }
  /** Where the day of the wedding moves. */
  linkExpiresAt?: Date
  /** ISO dates, by which tasks move with the day. */
  holidays: readonly string[]
}

/** How it was. */
interface BeforeChange {
  quoted: Quoted
  members: MemberRow[]
}

const DETAILS = [
  "partner_one",
  "partner_two",
  "email",
  "phone",
  "date",
  "time_zone",
  "venue",
  "theme",
  "formality",
  "delivery",
  "country_code",
  "language",
  "notes",
] as const satisfies (keyof WeddingDetails)[]

/** What of a row the couple may say and change. */
export const detailsOf = (row: WeddingRow): WeddingDetails =>
  Object.fromEntries(DETAILS.map((field) => [field, row[field]])) as WeddingDetails

/**
 * Keeps a change whose cart is as it is to be: details, members, and where content or prices differ from the current
 * version a new one. In the transaction that is open, all or nothing.
 * @throws QuoteRefused where the quote moved on meanwhile and may no longer be changed
 */
export async function finishChange(knex: Knex, change: FinishedChange): Promise<void> {
  const { weddingId, changeId, members, revision } = change
  const quoted = await lockWedding(knex, weddingId)
  if ((quoted.wedding.pending as { id?: string } | null)?.id !== changeId) {
    throw new Error(`The change ${changeId} of ${weddingId} was undone meanwhile`)
  }
  const known = await readMembers(knex, weddingId)
  await revise(knex, quoted, revision)
  if (members) await saveMembers(knex, weddingId, members)
  await leavePlaces(knex, weddingId, change.replaced ?? [])
  await knex("wed_wedding").where({ id: weddingId }).update({ pending: null })
  await keep(knex, { quoted, members: known }, change)
}

/**
 * Keeps what is said of a wedding where its cart has no part in it: nothing of the quote changes.
 * @throws QuoteRefused (409) where it was changed meanwhile
 */
export async function keepDetails(
  knex: Knex,
  change: Omit<Kept, "members"> & {
    viewer?: Viewer | undefined
    /** That they have seen. */
    revision?: number | undefined
    actor: ActorRole
  },
): Promise<void> {
  const quoted = await lockWedding(knex, change.weddingId, change.viewer)
  const { content } = await readVersion(knex, quoted.quote)
  requireRevision({ ...quoted, content }, change.revision, change.actor)
  await keep(knex, { quoted, members: [] }, change)
}

type Kept = Pick<
  FinishedChange,
  "weddingId" | "by" | "details" | "members" | "customerId" | "linkExpiresAt" | "holidays"
>

async function keep(
  knex: Knex,
  { quoted: { wedding }, members: known }: BeforeChange,
  { weddingId, by, details, members, customerId, linkExpiresAt, holidays }: Kept,
): Promise<void> {
  await knex("wed_wedding")
    .where({ id: weddingId })
    .update({
      ...details,
      ...(customerId === undefined ? {} : { customer_id: customerId }),
      revision: wedding.revision + 1,
      updated_at: new Date(),
    })
  if (linkExpiresAt) await moveLinks(knex, weddingId, linkExpiresAt)
  const party = members && changedMembers(known, members)
  await writeAudit(knex, {
    weddingId,
    by,
    action: "wedding.change",
    entityId: weddingId,
    before: { ...pickChanged(wedding, details), ...(party ? { members: party.before } : {}) },
    after: { ...pickChanged(details, wedding), ...(party ? { members: party.after } : {}) },
  })
  if (details && details.date !== wedding.date) {
    const now = new Date()
    await moveTasks(knex, weddingId, holidays, now)
    await judgeRisks(knex, [weddingId], now)
  }
  await tellWedding(knex, { weddingId, kind: "wedding", forWhom: "everybody" })
}

async function revise(
  knex: Knex,
  held: Quoted,
  { offered, act, clock }: FinishedChange["revision"],
): Promise<void> {
  if (offered.hash === held.quote.content_hash && !act.special) return
  const ground = {
    content: (await readVersion(knex, held.quote)).content,
    seen: { hash: offered.hash, ties: offered.content.ties },
    clock,
  }
  const done = await carryOut(knex, held, ground, { ...act, becomes: offered })
  if (done instanceof Error) throw done
}

function pickChanged(of: object | undefined, against: object | undefined): Record<string, unknown> {
  if (!of || !against) return {}
  return Object.fromEntries(
    DETAILS.flatMap((field) => {
      const [mine, other]: unknown[] = [Reflect.get(of, field), Reflect.get(against, field)]
      return (mine ?? null) === (other ?? null) ? [] : [[field, mine ?? null]]
    }),
  )
}
