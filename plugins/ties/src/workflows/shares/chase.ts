import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { select } from "../../database/select"
import { type Rung, rungOf } from "../../domain/chasing/ladder"
import { groupBy } from "../../domain/group-by"
import { shareOf } from "../../domain/shares/statement"
import { majorOf } from "../../domain/shares/money"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { readRoles } from "../links/roles"
import { mailTieOf, readLooks } from "../mail/facts/looks"
import { readWeddingFacts, type WeddingFacts } from "../mail/facts/wedding"
import { type NewMail, queueMail } from "../mail/queue"
import { daysOf, deadlineOf } from "./deadlines"
import { askedOf } from "./expected"
import { type PayingMember, readShared, type SharedWedding } from "./read"

/** Most weddings that one run looks at. */
const MOST = 500

/** Weddings whose ties are ordered and of which a member who pays for themselves has not. */
const UNPAID = `
  select w.id from wed_wedding w
  join shr_party p on p.wedding_id = w.id and p.kept is null and p.deleted_at is null
  where w.deleted_at is null and not w.is_demo and w.chasing_paused_at is null
    and exists (select 1 from wed_member m
      where m.wedding_id = w.id and m.pays = 'self' and m.deleted_at is null
        and not exists (select 1 from shr_entry e where e.wedding_id = w.id and e.payer = m.id and e.kind = 'charge' and e.deleted_at is null)
        and not exists (select 1 from shr_share s where s.wedding_id = w.id and s.payer = m.id and s.taken_over_at is not null
          and s.deleted_at is null))
  order by w.date limit ${MOST}`

/** Somebody who has not paid, and how far up the ladder they are. */
interface Late {
  member: PayingMember
  rung: Rung
  dueOn: string
}

/**
 * Asks those who have not paid their share after the ties were ordered, by the ladder of today: the member at 7, 3 and 1 days
 * before it is due, the couple on the day, then the coordinator. Each rung once, however often this runs.
 * @param now milliseconds since 1970
 */
export async function chaseShares(scope: MedusaContainer, now = Date.now()): Promise<void> {
  for (const { id } of await select<{ id: string }>(scope, UNPAID, [])) {
    try {
      await chaseOne(scope, id, now)
    } catch (error) {
      // One wedding that fails keeps no other from it.
      scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The shares of ${id} could not be asked for; the next run tries again`, error as Error)
    }
  }
}

async function chaseOne(scope: MedusaContainer, weddingId: string, now: number): Promise<void> {
  const [facts, shared] = [await readWeddingFacts(scope, weddingId), await readShared(scope, weddingId)]
  if (!facts || shared.sums.isCancelled) return
  const late = await lateIn(scope, shared, now)
  const looks = await readLooks(scope, facts.whole.content.lines)
  await queueMail(
    scope,
    late.flatMap((one) => toMember(shared, facts, looks, one)),
  )
  const ofCouple = groupBy(
    late.filter(({ rung }) => rung === "couple"),
    ({ dueOn }) => dueOn,
  )
  for (const [dueOn, all] of ofCouple) await queueMail(scope, [toCouple(scope, shared, facts, dueOn, all)])
  const escalated = new Set(late.flatMap(({ rung, dueOn }) => (rung === "coordinator" ? [dueOn] : [])))
  for (const dueOn of escalated) {
    await scope.resolve<WeddingsService>(WEDDINGS_MODULE).escalateChase(weddingId, `shares ${dueOn}`)
  }
}

async function lateIn(scope: MedusaContainer, shared: SharedWedding, now: number): Promise<Late[]> {
  const days = await daysOf(scope, shared, now)
  return shared.members.flatMap((member): Late[] => {
    const dueOn = deadlineOf(shared, member.id, days)
    if (dueOn === null || member.has_left) return []
    const rung = rungOf(
      { isPaused: false, isOver: false, isDone: false },
      {
        today: days.today,
        dueOn,
        hasAnswered: askedOf(scope, shared, member.id).all === 0,
        hasEmail: member.email !== null,
        // The mail itself brings their link.
        invitedOn: "",
        remindedOn: null,
      },
    )
    return rung === null ? [] : [{ member, rung, dueOn }]
  })
}

const dueOf = ({ statement, sums }: SharedWedding, { id }: PayingMember) => ({
  amount: majorOf(shareOf(statement, id).due, sums.currency),
  currency_code: sums.currency,
})

function toMember(
  shared: SharedWedding,
  { wedding, couple, whole }: WeddingFacts,
  looks: Awaited<ReturnType<typeof readLooks>>,
  { member, rung, dueOn }: Late,
): NewMail[] {
  const line = whole.content.lines.find(({ member_id }) => member_id === member.id)
  if (rung === "couple" || rung === "coordinator" || member.email === null || !line) return []
  const { timeZone, locale, weddingId } = couple
  return [
    {
      kind: "member-payment-due",
      of: `${member.id}:${dueOn}:${rung}`,
      to: member.email,
      timeZone,
      locale,
      weddingId,
      payload: {
        wedding,
        member_id: member.id,
        tie: mailTieOf(line, looks),
        price: dueOf(shared, member),
        due_on: dueOn,
      },
    },
  ]
}

function toCouple(
  scope: MedusaContainer,
  shared: SharedWedding,
  { wedding, couple }: WeddingFacts,
  dueOn: string,
  all: readonly Late[],
): NewMail {
  const roleOf = readRoles(scope)
  const late = all.map(({ member }) => ({
    who: member.name ?? roleOf(member.role).name,
    due: dueOf(shared, member),
  }))
  return {
    ...couple,
    kind: "shares-late",
    of: `${wedding.id}:${dueOn}`,
    payload: { wedding, late, due_on: dueOn },
  }
}
