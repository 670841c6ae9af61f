import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { MAIL_KINDS } from "../../domain/mail/kinds"
import { whyNotWanted as why } from "../../domain/mail/still-wanted"
import { needsOf, type Said } from "../../domain/members/needs"
import { isClosed, type QuoteState } from "../../domain/quotes/states"
import type { Claimed } from "../../modules/outbox/store/claim"
import { isTest, memberOf } from "./queue"

/** Of an event key: a reminder that nobody asked for. */
export const CHASE = "chase"

type Row = Said & {
  email: string | null
  delivery: "one_address" | "each_member" | "pick_up"
  state: QuoteState
  chasing_paused_at: Date | string | null
  has_paid: boolean
}

const MEMBER = `
  select m.email, m.style_confirmed_at, m.ships, w.delivery, w.chasing_paused_at, q.state,
    m.pays <> 'self'
    or exists (select 1 from shr_entry e where e.wedding_id = w.id and e.payer = m.id and e.kind = 'charge' and e.deleted_at is null)
    or exists (select 1 from shr_share s where s.wedding_id = w.id and s.payer = m.id and s.taken_over_at is not null
      and s.deleted_at is null) as has_paid
  from wed_member m
  join wed_wedding w on w.id = m.wedding_id and w.deleted_at is null
  join quo_quote q on q.wedding_id = w.id and q.deleted_at is null
  where m.id = ? and m.deleted_at is null`

/** Why a mail to a member says nothing any more, in a sentence; null where it does, and for a mail to somebody else. */
export async function whyNotWanted(
  scope: MedusaContainer,
  { kind, recipient, payload, event_key }: Claimed["message"],
): Promise<string | null> {
  if (isTest(event_key) || MAIL_KINDS[kind]?.audience !== "member") return null
  const memberId = memberOf(payload)
  if (memberId === null) return null
  const [row] = await select<Row>(scope, MEMBER, [memberId])
  const now = row
    ? {
        email: row.email,
        hasAnswered: needsOf(row, row.delivery).length === 0,
        isClosed: isClosed(row.state),
        isPaused: row.chasing_paused_at !== null,
        hasPaid: row.has_paid,
      }
    : { email: null, hasAnswered: false, isClosed: false, isPaused: false, hasPaid: false }
  return why(kind, recipient, now, event_key.startsWith(`${kind}:${CHASE}:`))
}
