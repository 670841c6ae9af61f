import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Chase, type Chased, rungOf } from "../../domain/chasing/ladder"
import { needsOf } from "../../domain/members/needs"
import { isOpen } from "../../domain/quotes/states"
import { addDays, todayIn } from "../../domain/timeline/dates"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { MemberRow } from "../../modules/weddings/store/members"
import { ANSWERED_TASK } from "../../modules/weddings/store/own-tie"
import type { TaskRow, WholeWedding } from "../../modules/weddings/store/read-whole"
import { readWeddingFacts } from "../mail/facts/wedding"
import { queueMail } from "../mail/queue"
import { CHASE } from "../mail/still-wanted"
import { readRoles } from "../links/roles"
import { queueReminder } from "./write-to"

/** Days before an answer is due from which on its member is asked; a day more, since it is tomorrow elsewhere already. */
const AHEAD = 8

/**
 * Asks for what members have not said, by the ladder of today: each rung once for each member and due day, however often
 * this runs. One wedding that fails keeps no other from it.
 * @param now milliseconds since 1970
 */
export async function chaseMembers(scope: MedusaContainer, now = Date.now()): Promise<void> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  const until = addDays(todayIn("UTC", now), AHEAD)
  for (const id of await weddings.findChased(until)) {
    try {
      await chaseOne(scope, id, now)
    } catch (error) {
      scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`The party of ${id} could not be reminded; the next run tries again`, error as Error)
    }
  }
}

async function chaseOne(scope: MedusaContainer, weddingId: string, now: number): Promise<void> {
  const facts = await readWeddingFacts(scope, weddingId)
  const task = facts?.whole.tasks.find(({ key }) => key === ANSWERED_TASK)
  if (!facts || !task) return
  const { whole, wedding, couple } = facts
  const roleOf = readRoles(scope)
  for (const member of whole.members) {
    const rung = rungOf(chaseOf(whole, task), chasedOf(whole, task, member, now))
    const of = `${CHASE}:${member.id}:${task.due_on}:${rung}`
    if (rung === "coordinator") {
      await scope.resolve<WeddingsService>(WEDDINGS_MODULE).escalateChase(weddingId, task.due_on)
    } else if (rung === "couple") {
      const who = member.name ?? roleOf(member.role).name
      const payload = { wedding, who, due_on: task.due_on, invited: member.invited_at !== null }
      await queueMail(scope, [{ ...couple, kind: "party-waiting", of, payload }])
    } else if (rung !== null) {
      await queueReminder(scope, whole, member, of, now)
    }
  }
}

const chaseOf = ({ wedding, quote }: WholeWedding, { status }: TaskRow): Chase => ({
  isPaused: wedding.chasing_paused_at !== null,
  isOver: !isOpen(quote.state),
  isDone: status !== "open",
})

function chasedOf({ wedding }: WholeWedding, { due_on }: TaskRow, member: MemberRow, now: number): Chased {
  const dayOf = (time: Date | string | null) =>
    time === null ? null : todayIn(wedding.time_zone, new Date(time).getTime())
  return {
    today: todayIn(wedding.time_zone, now),
    dueOn: due_on,
    hasAnswered: needsOf(member, wedding.delivery).length === 0,
    hasEmail: member.email !== null,
    invitedOn: dayOf(member.invited_at),
    remindedOn: dayOf(member.reminded_at),
  }
}
