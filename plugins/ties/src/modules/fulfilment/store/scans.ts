import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type Bag, type BagLine, expectedOf, missingOf, readyOf, surplusOf } from "../../../domain/fulfilment"
import { decideScan, type ScanOutcome } from "../../../domain/fulfilment/scan"
import { lockPacking } from "./packings"

/** What changes what is in a bag or is missing; the rest of what is scanned is only written down. */
type Outcome = "packed" | "taken_out" | "missing" | "found" | ScanOutcome["kind"]

interface NewScan {
  member_key: string | null
  line_id: string | null
  outcome: Outcome
  quantity: number
  text: string
}

/** Who asks for something to be done to the bags of an order, and under which key. */
export interface BagAct {
  orderId: string
  /** Sent again under the same key, it is done once. */
  key: string
  /** Admin user's id. */
  actor: string
}

/** As the order has them; what is packed and missing is read here, under the lock. */
export interface ScanRequest extends BagAct {
  bags: readonly Bag[]
  /** What the scanner read. */
  text: string
  /** Null for what is no tie. */
  variantId: string | null
  /** Key of the member whose bag is being packed; null where the desk is to find it. */
  chosen: string | null
}

interface Counted {
  line_id: string
  packed: number
  missing: number
}

/** What is in the bags of a packing, and what could not be found, by the order's lines. */
const COUNTS = `
  select line_id,
    sum(case outcome when 'packed' then quantity when 'taken_out' then -quantity else 0 end)::int as packed,
    sum(case outcome when 'missing' then quantity when 'found' then -quantity else 0 end)::int as missing
  from ful_scan where packing_id = ? and line_id is not null group by line_id`

async function countsOf(knex: Knex, packingId: string): Promise<Map<string, Counted>> {
  const { rows } = await knex.raw<{ rows: Counted[] }>(COUNTS, [packingId])
  return new Map(rows.map((row) => [row.line_id, row]))
}

const counted = (line: BagLine, counts: ReadonlyMap<string, Counted>): BagLine => {
  const { packed, missing } = counts.get(line.lineId) ?? { packed: 0, missing: 0 }
  return { ...line, packed, missing }
}

async function write(knex: Knex, packingId: string, act: BagAct, scan: NewScan): Promise<void> {
  await knex.raw(
    `insert into ful_scan (id, packing_id, seq, member_key, line_id, outcome, quantity, text, key, actor)
     select ?, ?, coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?, ? from ful_scan where packing_id = ?`,
    [
      generateEntityId(undefined, "fscn"),
      packingId,
      scan.member_key,
      scan.line_id,
      scan.outcome,
      scan.quantity,
      scan.text,
      act.key,
      act.actor,
      packingId,
    ] as never,
  )
}

interface Before {
  member_key: string | null
  line_id: string | null
  outcome: Outcome
  text: string
}

/** What the same request did when it was sent before; null where it was not. */
async function doneBefore(knex: Knex, packingId: string, key: string): Promise<Before | null> {
  const found = await knex("ful_scan")
    .where({ packing_id: packingId, key })
    .first<Before | undefined>("member_key", "line_id", "outcome", "text")
  return found ?? null
}

/**
 * Puts a tie that was scanned into the bag that wants it, or refuses it, while nobody else packs the same order: two who
 * scan into one bag at once never fill it over.
 */
export async function scanTie(knex: Knex, request: ScanRequest): Promise<ScanOutcome> {
  const { orderId, key, variantId, chosen, text } = request
  const { id } = await lockPacking(knex, orderId)
  const counts = await countsOf(knex, id)
  const bags = request.bags.map((bag) => ({ ...bag, lines: bag.lines.map((line) => counted(line, counts)) }))
  const before = await doneBefore(knex, id, key)
  if (before) return again(before, bags, request)
  const outcome = decideScan(bags, variantId, chosen)
  await write(knex, id, request, {
    member_key: outcome.bag,
    line_id: outcome.kind === "packed" ? outcome.line : null,
    outcome: outcome.kind,
    quantity: 1,
    text,
  })
  return outcome
}

/** What a scan that was sent before was answered, as far as it can still be told. */
function again(before: Before, bags: readonly Bag[], { text }: ScanRequest): ScanOutcome {
  const kinds: readonly Outcome[] = ["packed", "wrong", "complete", "unknown"]
  if (before.text !== text || !kinds.includes(before.outcome)) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "key: was used for another scan; send a new key")
  }
  const { member_key: bag, line_id: line, outcome: kind } = before
  const lines = bags.filter(({ key }) => bag === null || key === bag).flatMap((one) => one.lines)
  const expected = expectedOf(lines)
  if (kind === "packed") return { kind, bag: bag ?? "", line: line ?? "", completes: expected.length === 0 }
  return { kind: kind as "wrong" | "complete" | "unknown", bag, expected }
}

/** One line of the order, of a bag that is to be changed by hand. */
export interface LineAct extends BagAct {
  memberKey: string
  line: BagLine
}

/**
 * Takes a tie out of a bag again.
 * @throws MedusaError CONFLICT (409) where none is in it that has not left
 */
export async function takeOut(knex: Knex, act: LineAct): Promise<void> {
  const { id } = await lockPacking(knex, act.orderId)
  if (await doneBefore(knex, id, act.key)) return
  const line = counted(act.line, await countsOf(knex, id))
  if (readyOf(line) + surplusOf(line) < 1) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "No such tie is in this bag that has not left yet")
  }
  await write(knex, id, act, {
    member_key: act.memberKey,
    line_id: line.lineId,
    outcome: "taken_out",
    quantity: 1,
    text: "",
  })
}

/**
 * Notes how many ties of a line nobody can find; none, where all were found.
 * @throws MedusaError INVALID_DATA (400) for more than the bag still wants
 */
export async function noteMissing(knex: Knex, act: LineAct & { quantity: number }): Promise<void> {
  const { id } = await lockPacking(knex, act.orderId)
  if (await doneBefore(knex, id, act.key)) return
  const line = counted(act.line, await countsOf(knex, id))
  const most = missingOf({ ...line, missing: Number.MAX_SAFE_INTEGER })
  if (act.quantity > most) {
    const message = `quantity: the bag still wants ${most} of it, so no more can be missing`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message)
  }
  const change = act.quantity - line.missing
  if (change === 0) return
  await write(knex, id, act, {
    member_key: act.memberKey,
    line_id: line.lineId,
    outcome: change > 0 ? "missing" : "found",
    quantity: Math.abs(change),
    text: "",
  })
}
