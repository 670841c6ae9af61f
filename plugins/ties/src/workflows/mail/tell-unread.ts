import type { MedusaContainer } from "@medusajs/framework/types"
import { select } from "../../database/select"
import type { WeddingRow } from "../../modules/weddings/store/wedding-rows"
import { readCoordinator } from "./facts/people"
import { toMailWedding } from "./facts/wedding"
import { type NewMail, optionsOf, queueMail } from "./queue"

/** Most mails that one run queues of a kind; the next one goes on. */
const MOST = 200

/** Most characters of what was written that a mail holds. */
const EXCERPT = 2000

interface Unread extends WeddingRow {
  /** What was written, the earliest first. */
  said: { text: string; from: string; files: number }[]
  /** Of the last of it. */
  seq: number
  member: string | null
  member_email: string | null
}

/**
 * Messages that somebody has neither seen nor written after, nor was told of by mail, for so many minutes.
 * @param reader SQL of who reads, as messages and marks have it
 * @param to SQL of their address
 */
const unread = (kind: string, { joined, reader, to, mine }: Readers): string => `
  select w.*, max(m.seq)::int as seq, ${mine === "member" ? "p.id" : "null"} as member,
    ${mine === "member" ? "p.email" : "null"} as member_email,
    jsonb_agg(jsonb_build_object('text', m.body, 'from', m.author_name,
      'files', (select count(*) from wed_attachment a where a.message_id = m.id)) order by m.seq) as said
  from wed_wedding w ${joined}
  join wed_message m on m.wedding_id = w.id and m.author <> ${reader} and ${WHOSE[mine]}
  where w.deleted_at is null and not w.is_demo and m.created_at > now() - interval '7 days'
    and m.seq > coalesce((select r.seq from wed_read r where r.wedding_id = w.id and r.reader = ${reader}), 0)
    and m.seq > coalesce((select max(o.seq) from wed_message o where o.wedding_id = w.id and o.author ${
      mine === "desk" ? "like 'desk:%'" : `= ${reader}`
    }), 0)
    and m.seq > coalesce((select max((t.payload->>'seq')::int) from out_message t
      where t.kind = '${kind}' and t.wedding_id = w.id and t.recipient = lower(${to}) and t.deleted_at is null), 0)
  group by w.id${mine === "member" ? ", p.id, p.email" : ""}
  having min(m.created_at) <= now() - ?::float * interval '1 minute'
  limit ${MOST}`

interface Readers {
  joined: string
  reader: string
  to: string
  mine: keyof typeof WHOSE
}

/** Which messages are somebody's to read. */
const WHOSE = {
  desk: "m.author not like 'desk:%'",
  couple: "m.with_couple",
  member: "m.member_id = p.id",
}

const OF_DESK = unread("message-waiting", {
  joined: `join wed_coordinator c on c.id = w.coordinator_id and c.is_active and c.deleted_at is null
    join "user" u on u.id = c.user_id and u.deleted_at is null`,
  reader: "'desk:' || c.user_id",
  to: "u.email",
  mine: "desk",
})
const OF_COUPLE = unread("new-message", { joined: "", reader: "'couple'", to: "w.email", mine: "couple" })
const OF_MEMBERS = unread("member-message", {
  joined: "join wed_member p on p.wedding_id = w.id and p.deleted_at is null and p.email is not null",
  reader: "'member:' || p.id",
  to: "p.email",
  mine: "member",
})

/**
 * Queues a mail for each who has messages that they have not read for some minutes: one of all that was written meanwhile,
 * and no second one before something new is written. Who reads in time gets none.
 */
export async function tellOfUnread(scope: MedusaContainer): Promise<void> {
  const { unread_minutes: minutes } = optionsOf(scope).mail
  if (minutes === null) return
  const [ofDesk, ofCouple, ofMembers] = [
    await select<Unread>(scope, OF_DESK, [String(minutes)]),
    await select<Unread>(scope, OF_COUPLE, [String(minutes)]),
    await select<Unread>(scope, OF_MEMBERS, [String(minutes)]),
  ]
  await queueMail(scope, [
    ...(await Promise.all(ofDesk.map((row) => toCoordinator(scope, row)))).filter((mail) => mail !== null),
    ...ofCouple.map((row): NewMail => ({
      ...around(row),
      kind: "new-message",
      of: `${row.id}:${row.seq}`,
      to: row.email,
      payload: said(row),
    })),
    ...ofMembers.map((row): NewMail => ({
      ...around(row),
      kind: "member-message",
      of: `${row.id}:${row.member}:${row.seq}`,
      to: row.member_email ?? "",
      payload: { ...said(row), member_id: row.member ?? "" },
    })),
  ])
}

async function toCoordinator(scope: MedusaContainer, row: Unread): Promise<NewMail | null> {
  const coordinator = await readCoordinator(scope, row.coordinator_id)
  if (coordinator === null) return null
  const { to, timeZone } = coordinator
  return {
    kind: "message-waiting",
    of: `${row.id}:${row.seq}`,
    to,
    timeZone,
    weddingId: row.id,
    payload: said(row),
  }
}

const around = ({ id, language, time_zone }: Unread) => ({
  weddingId: id,
  locale: language,
  timeZone: time_zone,
})

/** What a mail tells of some messages: their text, as it was written. */
function said(row: Unread) {
  const parts = row.said.map(({ text, files }) =>
    [text, files > 0 ? `(${files} ${files === 1 ? "file" : "files"})` : ""].filter(Boolean).join("\n"),
  )
  const all = parts.join("\n\n")
  const excerpt = all.length > EXCERPT ? `${all.slice(0, EXCERPT)}…` : all
  const from = [...new Set(row.said.map((one) => one.from))].join(", ")
  return { wedding: toMailWedding(row), from, excerpt, seq: row.seq }
}
