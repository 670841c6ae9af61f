import type { BulkAnswer, DeskWeddingAnswer } from "@kct/medusa-plugin-ties/contract/index"
import { bulkAnswerSchema } from "@kct/medusa-plugin-ties/contract/index"
import { TASK_TEMPLATES } from "@kct/medusa-plugin-ties/domain/timeline/templates"
import { leastSql } from "../harness/count-sql"
import { inDays, type Opened, weddingOf } from "../quotes/world"
import { groundOf, WEDDINGS } from "./ground"
import type { DeskWorld, Person } from "./world"

export function acts(world: DeskWorld): void {
  const { set, nobodyHasRoom, assign, read, settled } = groundOf(world)

  describe("a wedding that a couple sends in", () => {
    it("has a coordinator and its tasks a moment later, and they are who sees it", async () => {
      for (const person of [world.owner, world.lead, world.senior, world.other])
        await set(person, { capacity: 0 })
      const opened = await world.create()
      const wedding = await settled(opened)
      expect(wedding.coordinator).toEqual({ id: world.coordinator.id, name: "Cora Coordinator" })
      expect(wedding.assignments[0]!.reason).toMatch(/^Cora Coordinator fits best/)
      expect(wedding.tasks).toHaveLength(9)
      expect((await read(world.coordinator, opened)).code).toBe(wedding.code)
      expect((await world.other.send("GET", `${WEDDINGS}/${opened.id}`)).status).toBe(404)
    })

    it("that nobody has to approve has them as well, and one that is kept as a draft has neither until it is sent in", async () => {
      const far = { details: { date: inDays(300) } as never }
      const approved = await world.create(weddingOf(4, far))
      const draft = await world.create(weddingOf(4, { ...far, submit: false }))
      const wedding = await settled(approved)
      expect(wedding).toMatchObject({ quote: { state: "approved" }, coordinator: { id: expect.any(String) } })
      expect(wedding.tasks).toHaveLength(9)
      expect(await read(world.lead, draft)).toMatchObject({ coordinator: null, assignments: [], tasks: [] })
      await world.coupleOk("POST", "/submit", draft.token, { version: 1 })
      expect((await settled(draft)).tasks).toHaveLength(9)
    })

    it("is on one screen with fifteen statements at most, whatever the size of its party", async () => {
      const counts: number[] = []
      for (const size of [2, 60]) {
        const opened = await world.create(weddingOf(size))
        await settled(opened)
        counts.push(await leastSql(world.container(), () => read(world.lead, opened)))
      }
      expect(counts[1]).toBe(counts[0])
      expect(counts[0]).toBeLessThanOrEqual(15)
    })
  })

  describe("giving a wedding to somebody", () => {
    it("is a lead's, to anybody with room, back into the queue, and to who fits best", async () => {
      await nobodyHasRoom()
      const opened = await world.create(weddingOf(2, { details: { language: "cy" } as never }))
      await settled(opened)
      // Of their own, so that nobody else of these tests comes into it: the only two with room, one of whom speaks Welsh.
      const mair = await world.hire("coordinator", { name: "Mair Jones", languages: ["cy"], capacity: 1 })
      const finn = await world.hire("coordinator", { name: "Finn Free", languages: ["en"], capacity: 9 })
      const { data } = await assign(world.lead, opened, { coordinator_id: finn.id, reason: "Knows them." })
      expect(data.wedding.coordinator?.id).toBe(finn.id)
      expect(data.wedding.assignments.at(-1)).toMatchObject({ by: "Lena Lead", reason: "Knows them." })
      expect((await assign(world.lead, opened, { coordinator_id: null })).data.wedding.coordinator).toBeNull()
      const { data: best } = await assign(world.lead, opened, { coordinator_id: "auto" })
      expect(best.wedding.coordinator?.id).toBe(mair.id)
      const given = await world
        .knex()("wed_audit")
        .where({ wedding_id: opened.id, action: "wedding.assign", actor: world.lead.userId })
      expect(given).toHaveLength(3)
    })

    it("to somebody who can't have it is 400 with the field and the reason", async () => {
      await nobodyHasRoom()
      const opened = await world.create()
      await settled(opened)
      const today = new Date().toISOString().slice(0, 10)
      await set(world.senior, { capacity: 5, days_off: [{ from: today, to: "2099-01-01" }] })
      const said = async (coordinator_id: string) => {
        const { status, data } = await assign(world.lead, opened, { coordinator_id })
        return [status, data.message]
      }
      expect(await said(world.other.id)).toEqual([
        400,
        "coordinator_id: Otto Other is at capacity (0 of 0 open weddings)",
      ])
      expect(await said(world.senior.id)).toEqual([
        400,
        "coordinator_id: Sam Senior is away until 2099-01-01",
      ])
      expect(await said(world.staff.id)).toEqual([400, expect.stringMatching(/^coordinator_id: nobody/)])
      expect(await said("wcoo_nobody")).toEqual([400, expect.stringMatching(/^coordinator_id: nobody/)])
    })

    it("is a senior's for themself and out of the queue alone, and no coordinator's", async () => {
      await nobodyHasRoom()
      const [mine, theirs] = [await world.create(), await world.create()]
      for (const opened of [mine, theirs]) await settled(opened)
      await set(world.senior, { capacity: 5 })
      await set(world.other, { capacity: 5 })
      expect((await assign(world.coordinator, mine, { coordinator_id: world.coordinator.id })).status).toBe(
        403,
      )
      expect((await assign(world.senior, theirs, { coordinator_id: world.other.id })).status).toBe(403)
      const { data } = await assign(world.senior, mine, { coordinator_id: world.senior.id })
      expect(data.wedding.coordinator?.id).toBe(world.senior.id)
      expect((await assign(world.senior, mine, { coordinator_id: null })).status).toBe(403)
      await assign(world.lead, theirs, { coordinator_id: world.other.id })
      expect((await assign(world.senior, theirs, { coordinator_id: world.senior.id })).status).toBe(404)
    })

    it("never takes anybody past their capacity where several do it at once", async () => {
      await nobodyHasRoom()
      const all: Opened[] = []
      for (let made = 0; made < 6; made++) all.push(await world.create())
      for (const opened of all) await settled(opened)
      await set(world.other, { capacity: 2 })
      const answers = await Promise.all(
        all.map((opened) => assign(world.lead, opened, { coordinator_id: world.other.id })),
      )
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 400, 400, 400, 400])
    })
  })

  describe("a task", () => {
    const change = (person: Person, { id }: Opened, taskId: string, body: object) =>
      person.send<DeskWeddingAnswer & { message: string }>("POST", `${WEDDINGS}/${id}/tasks/${taskId}`, body)

    it("is ticked off after what comes first, opened again, left out, and set to a day before the wedding", async () => {
      const opened = await world.create()
      const { tasks, details } = await settled(opened)
      const idOf = (key: string) => tasks.find((task) => task.key === key)!.id
      const early = await change(world.lead, opened, idOf("ordered"), { status: "done" })
      expect([early.status, early.data.message]).toEqual([
        409,
        '"Order the ties" comes after "Quote approved and paid", which is still open.',
      ])
      const skipped = await change(world.lead, opened, idOf("invitations-out"), { status: "skipped" })
      expect(skipped.data.wedding.tasks.find(({ key }) => key === "invitations-out")).toMatchObject({
        status: "skipped",
      })
      const done = await change(world.lead, opened, idOf("members-answered"), { status: "done" })
      expect(done.data.wedding.tasks.find(({ key }) => key === "members-answered")).toMatchObject({
        status: "done",
        done_at: expect.any(String),
      })
      const again = await change(world.lead, opened, idOf("members-answered"), { status: "open" })
      expect(again.data.wedding.tasks.find(({ key }) => key === "members-answered")).toMatchObject({
        status: "open",
        done_at: null,
      })
      const late = await change(world.lead, opened, idOf("ready"), { due_on: details.date })
      expect([late.status, late.data.message]).toEqual([
        400,
        expect.stringMatching(/^due_on: must be before/),
      ])
      const over = await change(world.lead, opened, idOf("ready"), { due_on: "2020-01-01" })
      expect([over.status, over.data.message]).toEqual([400, expect.stringMatching(/^due_on: .* is over/)])
      expect((await change(world.lead, opened, "wtask_nothing", { status: "done" })).status).toBe(404)
      expect((await change(world.lead, opened, idOf("ready"), {})).status).toBe(400)
    })

    it("is the couple's to tick off where it is their own or a member's, and no other is", async () => {
      const opened = await world.create()
      const { tasks } = await settled(opened)
      const other = await settled(await world.create())
      const finish = (taskId: string) => world.couple("POST", `/tasks/${taskId}/done`, opened.token)
      const statuses: Record<string, number> = {}
      for (const { key } of TASK_TEMPLATES) {
        statuses[key] = (await finish(tasks.find((one) => one.key === key)!.id)).status
      }
      // That it is paid is not said by them, and what comes after a task of the shop's waits for that, whosever it is.
      expect(statuses).toEqual({
        "invitations-out": 200,
        "colours-chosen": 200,
        "members-answered": 200,
        "quote-paid": 403,
        ordered: 403,
        shipped: 403,
        delivered: 409,
        "final-check": 403,
        ready: 409,
      })
      const after = (await read(world.lead, opened)).tasks
      const finished = after.filter(({ status }) => status === "done").map(({ owner }) => owner)
      expect([...new Set(finished)].sort()).toEqual(["couple", "member"])
      expect((await finish(other.tasks[0]!.id)).status).toBe(404)
      expect((await finish("wtask_nothing")).status).toBe(404)
      const told = (await world.opened(opened.token)).tasks
      expect(told.every(({ owner }) => owner === "couple" || owner === "member")).toBe(true)
      const audit = await world.knex()("wed_audit").where({ wedding_id: opened.id, action: "task.change" })
      expect(audit.length).toBe(finished.length)
      expect(new Set(audit.map(({ actor_role }) => actor_role))).toEqual(new Set(["couple"]))
    })

    it("of staff is theirs to tick off once it is paid for, and no other is", async () => {
      const opened = await world.create()
      const { tasks } = await settled(opened)
      await world.knex()("quo_quote").where({ wedding_id: opened.id }).update({ state: "paid" })
      await world
        .knex()("wed_task")
        .where({ wedding_id: opened.id, key: "ordered" })
        .update({ status: "done" })
      const idOf = (key: string) => tasks.find((task) => task.key === key)!.id
      expect((await change(world.staff, opened, idOf("final-check"), { status: "done" })).status).toBe(403)
      expect((await change(world.staff, opened, idOf("shipped"), { due_on: "2099-01-01" })).status).toBe(403)
      expect((await change(world.staff, opened, idOf("shipped"), { status: "skipped" })).status).toBe(403)
      const { data } = await change(world.staff, opened, idOf("shipped"), { status: "done" })
      expect(data.wedding.tasks.find(({ key }) => key === "shipped")).toMatchObject({ status: "done" })
    })
  })

  describe("one thing for many weddings", () => {
    const bulk = async (person: Person, body: object): Promise<BulkAnswer> => {
      const found = await person.ok<BulkAnswer>("POST", `${WEDDINGS}/bulk`, body)
      expect(bulkAnswerSchema.parse(found)).toEqual(found)
      return found
    }

    it("is done to those to which it can be, and of the rest it is told why not", async () => {
      await nobodyHasRoom()
      const [one, other, third] = [await world.create(), await world.create(), await world.create()]
      for (const opened of [one, other, third]) await settled(opened)
      await set(world.coordinator, { capacity: 2 })
      const ids = [one.id, other.id, third.id, "wed_nothing"]
      const assigned = await bulk(world.lead, { action: "assign", ids, coordinator_id: world.coordinator.id })
      expect(assigned.done).toEqual([one.id, other.id])
      expect(assigned.refused).toEqual([
        { id: third.id, code: "invalid_data", message: expect.stringContaining("at capacity") },
        { id: "wed_nothing", code: "not_found", message: expect.any(String) },
      ])
      // What is another's is told as what is not there.
      const approved = await bulk(world.coordinator, {
        action: "approve",
        ids: [one.id, other.id, third.id],
        versions: { [other.id]: 2 },
      })
      expect(approved.done).toEqual([one.id])
      expect(approved.refused.map(({ id, code }) => [id, code])).toEqual([
        [other.id, "stale_version"],
        [third.id, "not_found"],
      ])
      expect((await read(world.coordinator, one)).quote.state).toBe("approved")
      const again = await bulk(world.lead, { action: "approve", ids: [one.id] })
      expect(again.refused).toMatchObject([{ id: one.id, code: "illegal_transition" }])
    })

    it("puts a reminder on today's list once, and again when it was done before", async () => {
      const opened = await world.create()
      await settled(opened)
      const remind = () => bulk(world.lead, { action: "remind", ids: [opened.id, opened.id] })
      const reminders = async () =>
        (await read(world.lead, opened)).tasks.filter(({ key }) => key === "remind-couple")
      expect(await remind()).toEqual({ done: [opened.id], refused: [] })
      await remind()
      const [task, ...more] = await reminders()
      expect([task, more]).toMatchObject([
        { title: "Remind the couple", status: "open", owner: "coordinator" },
        [],
      ])
      await world.lead.ok("POST", `${WEDDINGS}/${opened.id}/tasks/${task!.id}`, { status: "done" })
      await remind()
      expect(await reminders()).toMatchObject([{ status: "open", done_at: null }])
      expect(
        await world.knex()("wed_audit").where({ wedding_id: opened.id, action: "wedding.remind" }),
      ).toHaveLength(3)
    })

    it.each([
      [{ action: "assign", ids: [], coordinator_id: null }],
      [{ action: "assign", ids: ["a"] }],
      [{ action: "delete", ids: ["a"] }],
      [{ action: "remind", ids: Array.from({ length: 201 }, (_, at) => `w${at}`) }],
    ])("is refused whole where it can't be read: %j", async (body) => {
      expect((await world.lead.send("POST", `${WEDDINGS}/bulk`, body)).status).toBe(400)
    })
  })
}
