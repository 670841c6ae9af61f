import type { MedusaContainer } from "@medusajs/framework/types"
import type { WeddingRow } from "../contract"
import { possibleFor } from "../domain/quotes/possible"
import type { QuoteState } from "../domain/quotes/states"
import type { Viewer } from "../modules/weddings/store/visible"
import type { DeskClock } from "./clock"
import { slaState } from "./sla-state"
import { coupleOf } from "../domain/weddings/couple-of"
import { trackLines } from "../workflows/tracking/of-wedding"
import { databaseOf } from "./weddings-for"

interface Row {
  id: string
  code: string
  partner_one: string
  partner_two: string | null
  date: string
  theme: string | null
  state: QuoteState
  seq: number
  version: number
  ties: number
  total: number
  currency_code: string
  members: number
  colors: string[]
  coordinator_id: string | null
  coordinator_name: string | null
  order_id: string | null
  sla: WeddingRow["sla"]["state"]
  sla_due_at: Date | null
  risk: WeddingRow["risk"]
  risk_reason: string | null
  expires_at: Date | null
  open_tasks: number
  overdue_tasks: number
  unread_messages: number
  created_at: Date
}

/** At most so many colours are drawn beside a wedding. */
const COLORS = 5

const rowsSql = (sla: string) => `
  select w.id, w.code, w.partner_one, w.partner_two, w.date, w.theme, w.coordinator_id, w.order_id, w.sla_due_at,
    w.risk, w.risk_reason, w.created_at, c.name as coordinator_name, q.state, q.seq, q.version, q.expires_at, ${sla} as sla,
    (v.content->>'ties')::int as ties, (v.content->>'total')::float8 as total, v.content->>'currency_code' as currency_code,
    m.members, m.colors, t.open_tasks, t.overdue_tasks, said.unread_messages
  from unnest(?::text[]) with ordinality as page(id, place)
  join wed_wedding w on w.id = page.id
  join quo_quote q on q.wedding_id = w.id and q.deleted_at is null
  join quo_version v on v.quote_id = q.id and v.number = q.version
  left join wed_coordinator c on c.id = w.coordinator_id
  cross join lateral (
    select coalesce(sum(worn.members), 0)::int as members,
      coalesce(array_agg(worn.hex order by worn.ties desc, worn.hex) filter (where worn.hex is not null), '{}') as colors
    from (
      select color.hex, count(*) as members, sum(member.quantity) as ties
      from wed_member member
      left join tie_color color on color.slug = member.color and color.deleted_at is null
      where member.wedding_id = w.id and member.deleted_at is null
      group by color.hex
    ) worn
  ) m
  cross join lateral (
    select count(*)::int as open_tasks,
      (count(*) filter (where due_on < to_char(? at time zone w.time_zone, 'YYYY-MM-DD')))::int as overdue_tasks
    from wed_task where wedding_id = w.id and status = 'open' and deleted_at is null
  ) t
  cross join lateral (
    select count(*)::int as unread_messages
    from wed_message said
    where said.wedding_id = w.id and said.author not like 'desk:%'
      and said.seq > coalesce((select max(answer.seq) from wed_message answer
        where answer.wedding_id = w.id and answer.author like 'desk:%'), 0)
      and said.seq > coalesce((select max(mark.seq) from wed_read mark
        where mark.wedding_id = w.id and mark.reader like 'desk:%'
          and (c.user_id is null or mark.reader = 'desk:' || c.user_id)), 0)
  ) said
  order by page.place`

/** What a list shows of these weddings, in their order: two statements. Who may see them was asked when their ids were read. */
export async function readRows(
  scope: MedusaContainer,
  ids: readonly string[],
  viewer: Viewer,
  clock: DeskClock,
): Promise<WeddingRow[]> {
  if (ids.length === 0) return []
  const { sql, bindings } = slaState(clock)
  const { rows } = await databaseOf(scope).raw<{ rows: Row[] }>(rowsSql(sql), [
    ...bindings,
    ids,
    clock.now,
  ] as never)
  const lines = await trackLines(
    scope,
    rows.flatMap(({ order_id, state }) => (order_id === null ? [] : [{ orderId: order_id, state }])),
  )
  return rows.map((row) => toContract(row, viewer, lines))
}

const iso = (moment: Date | null): string | null => moment && new Date(moment).toISOString()

function toContract(row: Row, { role }: Viewer, lines: ReadonlyMap<string, string>): WeddingRow {
  const { id, code, date, theme, state, seq, version, ties, members, total, currency_code } = row
  const { sla, sla_due_at, risk, risk_reason, open_tasks, overdue_tasks, coordinator_id } = row
  const { unread_messages } = row
  return {
    id,
    code,
    couple: coupleOf(row),
    date,
    theme,
    state,
    seq,
    version,
    ties,
    members,
    colors: row.colors.slice(0, COLORS),
    tracking: lines.get(row.order_id ?? "") ?? null,
    total,
    currency_code,
    coordinator:
      coordinator_id === null ? null : { id: coordinator_id, name: row.coordinator_name ?? "Somebody" },
    sla: { state: sla, due_at: iso(sla_due_at) },
    risk,
    risk_reason,
    expires_at: iso(row.expires_at),
    open_tasks,
    overdue_tasks,
    unread_messages,
    possible: possibleFor({ state, orderId: row.order_id }, { kind: "desk", role }),
    created_at: new Date(row.created_at).toISOString(),
  }
}
