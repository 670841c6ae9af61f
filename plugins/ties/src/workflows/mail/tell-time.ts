import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { EXPIRING_STATES } from "../../domain/quotes/states"
import type { WeddingRow } from "../../modules/weddings/store/wedding-rows"
import { readCoordinator } from "./facts/people"
import { toMailWedding } from "./facts/wedding"
import { optionsOf, queueMail } from "./queue"

type Row = WeddingRow & { at: string | Date; state: string; key: string }

/** Most mails that one run queues of a kind; the next one goes on. */
const MOST = 200

const WEDDINGS = `
  from wed_wedding w join quo_quote q on q.wedding_id = w.id and q.deleted_at is null
  where w.deleted_at is null and not w.is_demo`

const NOT_TOLD = (kind: string, key: string) =>
  `not exists (select 1 from out_message m where m.event_key = '${kind}:' || ${key} and m.deleted_at is null)`

/** Days after which thanks would be odd. */
const LATEST_THANKS = 90

const SLA_KEY = "w.id || ':' || extract(epoch from w.sla_due_at)::bigint"
const SLA = `
  select w.*, w.sla_due_at as at, ${SLA_KEY} as key ${WEDDINGS}
    and w.coordinator_id is not null and w.answered_at is null
    and w.sla_due_at > now() and w.sla_due_at <= now() + ?::float * interval '1 hour'
    and ${NOT_TOLD("sla-at-risk", SLA_KEY)}
  order by w.sla_due_at limit ${MOST}`

const EXPIRY_KEY = "q.id || ':' || extract(epoch from q.expires_at)::bigint"
const EXPIRING = `
  select w.*, q.expires_at as at, q.state, ${EXPIRY_KEY} as key ${WEDDINGS}
    and q.state = any(?) and q.expires_at > now() and q.expires_at <= now() + ?::float * interval '1 day'
    and ${NOT_TOLD("quote-expiring", EXPIRY_KEY)}
  order by q.expires_at limit ${MOST}`

const HAD_ITS_DAY = `
  select w.*, w.date as at, w.id as key ${WEDDINGS}
    and q.state in ('shipped', 'delivered')
    and to_char((now() at time zone w.time_zone) - ?::float * interval '1 day', 'YYYY-MM-DD') >= w.date
    and to_char((now() at time zone w.time_zone) - interval '${LATEST_THANKS} days', 'YYYY-MM-DD') < w.date
    and ${NOT_TOLD("thank-you", "w.id")}
  order by w.date limit ${MOST}`

/**
 * Queues what comes with time alone: answers that are due soon, quotes that run out soon, and thanks when the day is over.
 * Each once.
 */
export async function tellOfTime(scope: MedusaContainer): Promise<void> {
  const { sla_warning_hours, expiry_warning_days, thank_you_days } = optionsOf(scope).mail
  await tellOfSla(scope, await select<Row>(scope, SLA, [String(sla_warning_hours)]))
  await tellOfExpiry(
    scope,
    await select<Row>(scope, EXPIRING, [[...EXPIRING_STATES], String(expiry_warning_days)]),
  )
  if (thank_you_days !== null) {
    await tellOfThanks(scope, await select<Row>(scope, HAD_ITS_DAY, [String(thank_you_days)]))
  }
}

async function tellOfSla(scope: MedusaContainer, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    const coordinator = await readCoordinator(scope, row.coordinator_id)
    if (coordinator === null) continue
    const { to, timeZone } = coordinator
    const payload = { wedding: toMailWedding(row), answer_by: isoOf(row.at) }
    await queueMail(scope, [{ kind: "sla-at-risk", of: row.key, to, timeZone, weddingId: row.id, payload }])
  }
}

async function tellOfExpiry(scope: MedusaContainer, rows: readonly Row[]): Promise<void> {
  await queueMail(
    scope,
    rows.map((row) => ({
      kind: "quote-expiring" as const,
      of: row.key,
      to: row.email,
      timeZone: row.time_zone,
      locale: row.language,
      weddingId: row.id,
      payload: { wedding: toMailWedding(row), expires_at: isoOf(row.at), approved: row.state === "approved" },
    })),
  )
}

async function tellOfThanks(scope: MedusaContainer, rows: readonly Row[]): Promise<void> {
  await queueMail(
    scope,
    rows.map((row) => ({
      kind: "thank-you" as const,
      of: row.key,
      to: row.email,
      timeZone: row.time_zone,
      locale: row.language,
      weddingId: row.id,
      payload: { wedding: toMailWedding(row) },
    })),
  )
}

const isoOf = (at: string | Date): string => new Date(at).toISOString()
