import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { needsOf } from "../../domain/members/needs"
import { isClosed } from "../../domain/quotes/states"
import { daysBetween, todayIn } from "../../domain/timeline/dates"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { COUPLE } from "../../modules/weddings/store/audit"
import type { MemberRow } from "../../modules/weddings/store/members"
import type { WholeWedding } from "../../modules/weddings/store/read-whole"
import { mailTieOf, readLooks } from "../mail/facts/looks"
import { toMailWedding } from "../mail/facts/wedding"
import { optionsOf, queueMail } from "../mail/queue"
import { answerBy } from "./answer-by"

/** Ids of members, by what was done for them. */
export interface WrittenTo {
  written_to: string[]
  without_email: string[]
}

/** Milliseconds between two reminders that a person asks for, of one member. */
const REMINDED_EVERY = 86_400_000

const conflict = (message: string) => new MedusaError(MedusaError.Types.CONFLICT, message)

/**
 * Sends members their link: one, or all who have none yet and have not answered. Done twice, each gets it once; whoever
 * dies in between has nothing lost.
 * @throws MedusaError NOT_FOUND (404), INVALID_DATA (400) for one without an address, CONFLICT (409) for one who needs none
 */
export async function inviteMembers(
  scope: MedusaContainer,
  weddingId: string,
  memberId: string | null,
): Promise<WrittenTo> {
  const whole = await readOpen(scope, weddingId)
  const wanted =
    memberId === null
      ? whole.members.filter((member) => member.invited_at === null && !hasAnswered(member, whole))
      : [memberOf(whole, memberId)]
  if (memberId !== null && wanted.some((member) => hasAnswered(member, whole))) {
    throw conflict("They have answered already.")
  }
  const reachable = wanted.filter(({ email }) => email !== null)
  if (memberId !== null && reachable.length === 0) throw withoutEmail()
  await queueInvitations(scope, whole, reachable)
  const ids = reachable.map(({ id }) => id)
  await scope.resolve<WeddingsService>(WEDDINGS_MODULE).markWrittenTo(weddingId, ids, "invited", COUPLE)
  return { written_to: ids, without_email: wanted.flatMap(({ id, email }) => (email === null ? id : [])) }
}

async function queueInvitations(
  scope: MedusaContainer,
  whole: WholeWedding,
  members: readonly MemberRow[],
): Promise<void> {
  const { wedding } = whole
  if (wedding.is_demo || members.length === 0) return
  const looks = await readLooks(scope, members)
  const payload = { wedding: toMailWedding(wedding), answer_by: dueOf(whole) }
  await queueMail(
    scope,
    members.map((member) => ({
      ...addressed(whole, member),
      kind: "member-invitation" as const,
      of: member.id,
      payload: { ...payload, member_id: member.id, name: member.name, tie: mailTieOf(member, looks) },
    })),
  )
}

/**
 * Reminds a member who has not answered, because the couple asks for it: at most once a day.
 * @throws MedusaError NOT_FOUND (404), INVALID_DATA (400) without an address, CONFLICT (409) where there is nothing to
 * remind of, or it was done today
 */
export async function remindMember(
  scope: MedusaContainer,
  weddingId: string,
  memberId: string,
): Promise<WrittenTo> {
  const whole = await readOpen(scope, weddingId)
  const member = memberOf(whole, memberId)
  if (hasAnswered(member, whole)) throw conflict("They have answered already.")
  if (member.email === null) throw withoutEmail()
  if (member.invited_at === null)
    throw conflict("They have not been invited yet: send them their link first.")
  const last = member.reminded_at === null ? 0 : new Date(member.reminded_at).getTime()
  if (Date.now() - last < REMINDED_EVERY)
    throw conflict("They were reminded today already. Try again tomorrow.")
  if (optionsOf(scope).mail.api_url === null) throw conflict("This shop sends no reminders.")
  await queueReminder(scope, whole, member, `${memberId}:${todayOf(whole)}`)
  await scope
    .resolve<WeddingsService>(WEDDINGS_MODULE)
    .markWrittenTo(weddingId, [memberId], "reminded", COUPLE)
  return { written_to: [memberId], without_email: [] }
}

/** @param of what the reminder is of, as far as the member is told of it once */
export async function queueReminder(
  scope: MedusaContainer,
  whole: WholeWedding,
  member: MemberRow,
  of: string,
  now = Date.now(),
): Promise<string[]> {
  if (whole.wedding.is_demo) return []
  const due_on = dueOf(whole, now)
  const payload = {
    wedding: toMailWedding(whole.wedding),
    member_id: member.id,
    tie: mailTieOf(member, await readLooks(scope, [member])),
    task: "Confirm your tie",
    due_on,
    days_left: daysBetween(todayOf(whole, now), due_on),
  }
  return queueMail(scope, [{ ...addressed(whole, member), kind: "member-reminder", of, payload }])
}

const addressed = ({ wedding }: WholeWedding, { email }: MemberRow) => ({
  to: email ?? "",
  weddingId: wedding.id,
  locale: wedding.language,
  timeZone: wedding.time_zone,
})

const todayOf = ({ wedding }: WholeWedding, now = Date.now()): string => todayIn(wedding.time_zone, now)
const dueOf = (whole: WholeWedding, now = Date.now()): string =>
  answerBy(whole.tasks, whole.wedding.date, todayOf(whole, now))
const hasAnswered = (member: MemberRow, { wedding }: WholeWedding): boolean =>
  needsOf(member, wedding.delivery).length === 0

async function readOpen(scope: MedusaContainer, weddingId: string): Promise<WholeWedding> {
  const whole = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).readWhole(weddingId)
  const { state } = whole.quote
  if (isClosed(state) || state === "shipped" || state === "delivered") {
    throw conflict("Nothing more is asked of anybody in this wedding.")
  }
  return whole
}

function memberOf({ members }: WholeWedding, id: string): MemberRow {
  const found = members.find((member) => member.id === id)
  if (found) return found
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no member ${id} in this wedding`)
}

const withoutEmail = () =>
  new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "email: they have no e-mail address; write one down, or give them their link yourself",
  )
