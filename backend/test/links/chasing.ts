import type { DeskWedding, OwnTie } from "@kct/medusa-plugin-ties/contract/index"
import { OUTBOX_MODULE, type OutboxService } from "@kct/medusa-plugin-ties/modules/outbox"
import { deliver } from "@kct/medusa-plugin-ties/workflows/mail/deliver"
import { chaseMembers } from "@kct/medusa-plugin-ties/workflows/members/chase"
import { inDays, membersOf, weddingOf } from "../quotes/world"
import type { LinksWorld } from "./world"

const DAY = 86_400_000
const DUE = inDays(30)

export function chasing(world: LinksWorld): void {
  /** A wedding of two who were sent their links long ago, and whose answers are due on `DUE`. */
  const waiting = async () => {
    const members = membersOf(2).map((member, at) => ({ ...member, email: `waiting${at}@example.com` }))
    const opened = await world.create({ ...weddingOf(2), members })
    await world.eventually(async () => {
      const tasks = await world.sql("select 1 from wed_task where wedding_id = ?", opened.id)
      expect(tasks.length).toBeGreaterThan(1)
    })
    await world.sql(
      "update wed_task set due_on = ? where wedding_id = ? and key = 'members-answered'",
      DUE,
      opened.id,
    )
    await world.sql(
      "update wed_member set invited_at = now() - interval '20 days' where wedding_id = ?",
      opened.id,
    )
    return { ...opened, ids: opened.wedding.members.map(({ id }) => id) }
  }
  /** What the job does so many days before answers are due, at noon where the wedding is: twice, as jobs may. */
  const chase = async (left: number) => {
    const now = Date.parse(`${DUE}T16:00:00Z`) - left * DAY
    await Promise.all([chaseMembers(world.container(), now), chaseMembers(world.container(), now)])
  }
  const sent = async (id: string): Promise<string[]> => {
    const rows = await world.sql<{ kind: string; recipient: string }>(
      `select kind, recipient from out_message where wedding_id = ? and kind in ('member-reminder', 'party-waiting')
       order by created_at, recipient`,
      id,
    )
    return rows.map(({ kind, recipient }) => `${kind} ${recipient}`)
  }
  const answer = async (token: string, memberId: string) => {
    const link = (await world.makeLink(token, { scope: "member", member_id: memberId })).token
    const { member } = await world.byOk<OwnTie>(link, "GET", "/member")
    const confirm = { color: member.color.slug, style: member.style.slug }
    await world.byOk(link, "POST", "/member", { confirm })
  }
  const ofCoordinator = (id: string) =>
    world.sql<{ status: string }>(
      "select status from wed_task where wedding_id = ? and key = 'remind-couple'",
      id,
    )

  describe("who does not answer", () => {
    it("is asked at 7, 3 and 1 days, then the couple is, then the coordinator; who answers, no more", async () => {
      const { id, token, ids } = await waiting()
      await chase(8)
      expect(await sent(id)).toEqual([])
      const both = ["member-reminder waiting0@example.com", "member-reminder waiting1@example.com"]
      await chase(7)
      await chase(5)
      expect(await sent(id)).toEqual(both)
      await chase(3)
      expect(await sent(id)).toEqual([...both, ...both])
      await answer(token, ids[0]!)
      await chase(1)
      await chase(0)
      expect((await sent(id)).slice(4)).toEqual([
        "member-reminder waiting1@example.com",
        "party-waiting couple@example.com",
      ])
      expect(await ofCoordinator(id)).toEqual([])
      await chase(-1)
      await chase(-2)
      expect(await ofCoordinator(id)).toEqual([{ status: "open" }])
      const noted = await world.sql(
        "select 1 from wed_audit where wedding_id = ? and action = 'chasing.escalate'",
        id,
      )
      expect(noted).toHaveLength(1)
      await answer(token, ids[1]!)
      const [task] = await world.sql<{ status: string }>(
        "select status from wed_task where wedding_id = ? and key = 'members-answered'",
        id,
      )
      expect(task).toEqual({ status: "done" })
    })

    it("is left in peace while staff have paused it, and in a wedding that came to nothing", async () => {
      const { id, token, wedding } = await waiting()
      const pause = async (paused: boolean) => {
        const answer = await world.ok<{ wedding: DeskWedding }>(
          "POST",
          `/admin/ties/weddings/${id}/chasing`,
          { paused },
        )
        return answer.wedding.chasing_paused_at
      }
      const since = await pause(true)
      expect(since).not.toBeNull()
      expect(await pause(true)).toBe(since)
      await chase(7)
      expect(await sent(id)).toEqual([])
      expect(await pause(false)).toBeNull()
      await chase(7)
      expect(await sent(id)).toHaveLength(2)
      const audit = await world.sql<{ action: string }>(
        "select action from wed_audit where wedding_id = ? and action like 'chasing.%' order by created_at",
        id,
      )
      expect(audit.map(({ action }) => action)).toEqual(["chasing.pause", "chasing.resume"])
      await world.coupleOk("POST", "/cancel", token, { version: wedding.quote.version })
      await chase(3)
      expect(await sent(id)).toHaveLength(2)
    })

    it("gets no mail that was queued before they answered", async () => {
      const { id, token, ids } = await waiting()
      await chase(7)
      await answer(token, ids[0]!)
      await world.sql(
        "update out_message set next_try_at = now() + interval '1 day' where wedding_id <> ?",
        id,
      )
      await world.sql(
        "update out_message set next_try_at = now() + interval '1 day' where kind <> 'member-reminder'",
      )
      const outbox: OutboxService = world.container().resolve(OUTBOX_MODULE)
      for (let claimed = await outbox.claimNext(60); claimed !== null; claimed = await outbox.claimNext(60)) {
        if (claimed.message.recipient === "waiting0@example.com") await deliver(world.container(), claimed)
      }
      const [mail] = await world.sql<{ state: string; last_error: string }>(
        "select state, last_error from out_message where wedding_id = ? and recipient = 'waiting0@example.com'",
        id,
      )
      expect(mail).toEqual({ state: "suppressed", last_error: "They have answered." })
    })
  })
}
