import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { mailTieOf, readLooks } from "./facts/looks"
import { readWeddingFacts } from "./facts/wedding"
import { type NewMail, optionsOf, queueMail } from "./queue"

interface Row {
  wedding_id: string
  /** ISO date. */
  due_on: string
}

/** Most weddings that one run looks at; the next one goes on. */
const MOST = 100

/**
 * Approved weddings that are to be paid for soon, by whoever pays: of which a member who pays for themselves has not been
 * told that it is so. What is paid, or has run out, is not asked for.
 */
const DUE = `
  select w.id as wedding_id, t.due_on
  from wed_wedding w
  join quo_quote q on q.wedding_id = w.id and q.state = 'approved' and q.deleted_at is null
  join wed_task t on t.wedding_id = w.id and t.key = 'quote-paid' and t.status = 'open' and t.deleted_at is null
  where w.deleted_at is null and not w.is_demo and w.order_id is null
    and (q.expires_at is null or q.expires_at > now())
    and to_char((now() at time zone w.time_zone) + ?::float * interval '1 day', 'YYYY-MM-DD') >= t.due_on
    and exists (select 1 from wed_member m
      where m.wedding_id = w.id and m.pays = 'self' and m.email is not null and m.deleted_at is null
        and not exists (select 1 from out_message o
          where o.event_key = 'member-payment-due:' || q.id || ':' || q.version || ':' || m.id and o.deleted_at is null))
  order by t.due_on, w.id limit ${MOST}`

/** Asks members who pay for their own ties to do so, some days before it is due. Each once for what was agreed. */
export async function tellOfPaymentDue(scope: MedusaContainer): Promise<void> {
  const { payment_due_days, without, api_url } = optionsOf(scope).mail
  // Where none is sent there is nothing to look for each minute.
  if (payment_due_days === null || api_url === null || without.includes("member-payment-due")) return
  const rows = await select<Row>(scope, DUE, [String(payment_due_days)])
  for (const { wedding_id, due_on } of rows) {
    await queueMail(scope, await mailsOf(scope, wedding_id, due_on))
  }
}

async function mailsOf(scope: MedusaContainer, weddingId: string, due_on: string): Promise<NewMail[]> {
  const facts = await readWeddingFacts(scope, weddingId)
  if (facts === null) return []
  const { whole, wedding, couple } = facts
  const { quote, content, members } = whole
  const looks = await readLooks(scope, content.lines)
  return members.flatMap((member): NewMail[] => {
    const line = content.lines.find(({ member_id }) => member_id === member.id)
    if (member.pays !== "self" || member.email === null || !line) return []
    const tie = mailTieOf(line, looks)
    const price = { amount: line.total, currency_code: content.currency_code }
    return [
      {
        kind: "member-payment-due",
        of: `${quote.id}:${quote.version}:${member.id}`,
        to: member.email,
        weddingId,
        timeZone: couple.timeZone,
        locale: couple.locale,
        payload: { wedding, member_id: member.id, tie, price, due_on },
      },
    ]
  })
}
