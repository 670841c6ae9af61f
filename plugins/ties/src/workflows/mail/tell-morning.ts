import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import { readMyDay } from "../../desk-view/my-day"
import { type DaysOff } from "../../domain/desk/assign"
import { awayUntil } from "../../domain/desk/away"
import type { DeskRole } from "../../domain/desk/roles"
import { isMorning } from "../../domain/mail/mornings"
import { addDays, todayIn } from "../../domain/timeline/dates"
import { coupleOf } from "../../domain/weddings/couple-of"
import { digestOf } from "./digest"
import { readDeskZone, readStaff } from "./facts/people"
import { optionsOf, queueMail } from "./queue"

interface Row {
  id: string
  name: string
  email: string
  role: DeskRole
  days_off: DaysOff[]
}

/** Who has a day at the desk of which nobody has written to them yet. Staff pack: they have their own mail. */
const WITHOUT_DIGEST = `
  select c.id, c.name, u.email, c.role, c.days_off
  from wed_coordinator c join "user" u on u.id = c.user_id and u.deleted_at is null
  where c.is_active and c.deleted_at is null and c.role <> 'staff'
    and not exists (select 1 from out_message m
      where m.event_key = 'daily-digest:' || ? and m.recipient = lower(trim(u.email)) and m.deleted_at is null)
  order by c.id`

/**
 * Queues what the desk's day begins with, where it is morning there: to each coordinator what there is to do, and to staff
 * what has to leave tomorrow. Each once a day.
 */
export async function tellOfMorning(scope: MedusaContainer, now = Date.now()): Promise<void> {
  const { digest_hour } = optionsOf(scope).mail
  if (digest_hour === null) return
  const zone = await readDeskZone(scope)
  if (!isMorning(digest_hour, zone, now)) return
  const today = todayIn(zone, now)
  await tellOfShipBy(scope, addDays(today, 1))
  const rows = await select<Row>(scope, WITHOUT_DIGEST, [today])
  for (const row of rows) await tellOfDay(scope, row, today, zone)
}

async function tellOfDay(scope: MedusaContainer, row: Row, today: string, zone: string): Promise<void> {
  if (awayUntil(row.days_off, today) !== null) return
  const { id: coordinatorId, name, email, role } = row
  const payload = digestOf(name, today, await readMyDay(scope, { role, coordinatorId }), zone)
  if (payload === null) return
  await queueMail(scope, [{ kind: "daily-digest", of: today, to: email, timeZone: zone, payload }])
}

interface ToShip {
  display_id: number
  partner_one: string
  partner_two: string | null
  ties: number
}

const TO_SHIP = `
  select o.display_id, w.partner_one, w.partner_two,
    (select coalesce(sum(i.quantity), 0)::int from order_item i
      where i.order_id = o.id and i.version = o.version and i.deleted_at is null) as ties
  from wed_task t
  join wed_wedding w on w.id = t.wedding_id and w.deleted_at is null and not w.is_demo
  join quo_quote q on q.wedding_id = w.id and q.deleted_at is null and q.state in ('paid', 'in_production')
  join "order" o on o.id = w.order_id and o.canceled_at is null
  where t.key = 'shipped' and t.status = 'open' and t.due_on = ? and t.deleted_at is null
    and not exists (select 1 from out_message m where m.event_key = 'ship-by-tomorrow:' || ? and m.deleted_at is null)
  order by w.date, o.display_id`

/** @param day ISO date by the end of which they have to leave */
async function tellOfShipBy(scope: MedusaContainer, day: string): Promise<void> {
  const rows = await select<ToShip>(scope, TO_SHIP, [day, day])
  if (rows.length === 0) return
  const orders = rows.map((row) => ({
    number: Number(row.display_id),
    couple: coupleOf(row),
    ties: row.ties,
  }))
  const staff = await readStaff(scope)
  await queueMail(
    scope,
    staff.map(({ to, timeZone }) => ({
      kind: "ship-by-tomorrow" as const,
      of: day,
      to,
      timeZone,
      payload: { ship_by: day, orders },
    })),
  )
}
