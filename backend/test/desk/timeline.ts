import { followQuote, moveTasks, planTasks } from "@kct/medusa-plugin-ties/workflows/desk/timeline"
import { keepDesk } from "@kct/medusa-plugin-ties/workflows/desk/keep"
import { insertWeddings, type WeddingSeed } from "./insert-weddings"
import type { DeskWorld } from "./world"

const DAY = 86_400_000
const dateIn = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

interface Task {
  id: string
  key: string
  due_on: string
  status: string
  compressed: boolean
  done_by: string | null
}

export function timeline(world: DeskWorld): void {
  const plan = async (seed: Partial<WeddingSeed>): Promise<string> => {
    const [id] = await insertWeddings(world.container(), [seed])
    await planTasks(world.container(), id!)
    return id!
  }
  const tasks = async (id: string): Promise<Map<string, Task>> => {
    const rows: Task[] = await world.knex()("wed_task").where({ wedding_id: id })
    return new Map(rows.map((task) => [task.key, task]))
  }
  const risk = async (id: string) => {
    const [row] = await world.knex()("wed_wedding").where({ id }).select("risk", "risk_reason")
    return row
  }

  describe("tasks of a wedding", () => {
    it("are counted back from its date by the templates, once however often it is told", async () => {
      const date = dateIn(300)
      const id = await plan({ date })
      await Promise.all([1, 2, 3].map(() => planTasks(world.container(), id)))
      const found = await tasks(id)
      expect(found.size).toBe(9)
      const days = (key: string) => (Date.parse(date) - Date.parse(found.get(key)!.due_on)) / DAY
      expect([days("invitations-out"), days("colours-chosen"), days("ready")]).toEqual([120, 90, 1])
      // What the shop does falls on a business day.
      expect([21, 22, 23]).toContain(days("shipped"))
      expect([...found.values()].every(({ compressed }) => !compressed)).toBe(true)
      expect(await risk(id)).toMatchObject({ risk: "green" })
    })

    it("are compressed into what is left, and the risk says so", async () => {
      const id = await plan({ date: dateIn(20) })
      const found = [...(await tasks(id)).values()]
      expect(found.every(({ due_on }) => due_on >= dateIn(0) && due_on < dateIn(20))).toBe(true)
      expect(found.some(({ compressed }) => compressed)).toBe(true)
      expect(await risk(id)).toMatchObject({
        risk: "red",
        risk_reason: expect.stringContaining("in 20 days"),
      })
    })

    it("leave out templates that are not in use, and wait for none of them", async () => {
      const { task_templates } = await world.lead.get<{
        task_templates: { key: string; is_active: boolean }[]
      }>("/admin/ties/task-templates")
      await world.lead.ok("PUT", "/admin/ties/task-templates", {
        task_templates: task_templates.map((one) => ({ ...one, is_active: one.key !== "members-answered" })),
      })
      const id = await plan({ date: dateIn(300) })
      const rows = await world.knex()("wed_task").where({ wedding_id: id, key: "quote-paid" })
      expect(rows[0].depends_on).toEqual(["colours-chosen"])
      expect((await tasks(id)).has("members-answered")).toBe(false)
    })

    it("move with the date where they are open; what is done, or was set by hand, stays", async () => {
      const id = await plan({ date: dateIn(300) })
      const before = await tasks(id)
      const pinned = dateIn(100)
      await world
        .knex()("wed_task")
        .where({ wedding_id: id, key: "invitations-out" })
        .update({ status: "done" })
      await world
        .knex()("wed_task")
        .where({ wedding_id: id, key: "final-check" })
        .update({ due_on: pinned, pinned: true })
      await world
        .knex()("wed_wedding")
        .where({ id })
        .update({ date: dateIn(400) })
      await moveTasks(world.container(), id)
      const after = await tasks(id)
      expect(after.get("invitations-out")!.due_on).toBe(before.get("invitations-out")!.due_on)
      expect(after.get("final-check")!.due_on).toBe(pinned)
      const moved =
        (Date.parse(after.get("colours-chosen")!.due_on) - Date.parse(before.get("colours-chosen")!.due_on)) /
        DAY
      expect(moved).toBe(100)
      const audits = await world.knex()("wed_audit").where({ wedding_id: id, action: "tasks.move" })
      await moveTasks(world.container(), id)
      expect(await world.knex()("wed_audit").where({ wedding_id: id, action: "tasks.move" })).toHaveLength(
        audits.length,
      )
    })

    it("are done by where the quote stands, what came before included, and by nobody twice", async () => {
      const id = await plan({ date: dateIn(300), state: "shipped" })
      await followQuote(world.container(), id, "shipped")
      await followQuote(world.container(), id, "shipped")
      const done = [...(await tasks(id)).values()].filter(({ status }) => status === "done")
      expect(done.map(({ key }) => key).sort()).toEqual([
        "colours-chosen",
        "ordered",
        "quote-paid",
        "shipped",
      ])
      expect(done.every(({ done_by }) => done_by === "system")).toBe(true)
      expect(await world.knex()("wed_audit").where({ wedding_id: id, action: "task.change" })).toHaveLength(4)
    })

    it("come to weddings that a process left without, and risks rise with the day alone", async () => {
      const [bare, near, over] = await insertWeddings(world.container(), [
        { date: dateIn(300) },
        { date: dateIn(10), tasks: [{ key: "open", due_on: dateIn(5) }] },
        { date: dateIn(10), state: "cancelled", risk: "red", tasks: [{ key: "open", due_on: dateIn(5) }] },
      ])
      await keepDesk(world.container())
      expect((await tasks(bare!)).size).toBe(9)
      expect(await risk(near!)).toMatchObject({ risk: "red" })
      expect((await tasks(over!)).size).toBe(1)
    })
  })
}
