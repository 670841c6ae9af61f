import { assignNewWedding } from "@kct/medusa-plugin-ties/workflows/desk/assign"
import { keepDesk } from "@kct/medusa-plugin-ties/workflows/desk/keep"
import type { Candidates } from "@kct/medusa-plugin-ties/contract/index"
import { candidatesSchema } from "@kct/medusa-plugin-ties/contract/index"
import { insertWeddings, type WeddingSeed } from "./insert-weddings"
import type { DeskWorld, Person } from "./world"

const DAY = 86_400_000
const dateIn = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

export function assignment(world: DeskWorld): void {
  const insert = (...seeds: Partial<WeddingSeed>[]) => insertWeddings(world.container(), seeds)
  const set = (person: Person, fields: object) =>
    world.program.ok("POST", `/admin/ties/coordinators/${person.id}`, fields)
  /** Nobody but these two gets weddings. */
  const onlyTwo = async (capacity: number) => {
    for (const person of [world.owner, world.lead, world.senior]) await set(person, { capacity: 0 })
    for (const person of [world.coordinator, world.other]) await set(person, { capacity })
  }
  const holder = async (id: string): Promise<string | null> => {
    const [row] = await world.knex()("wed_wedding").where({ id }).select("coordinator_id")
    return row.coordinator_id
  }
  const history = (id: string) =>
    world.knex()("wed_assignment").where({ wedding_id: id }).orderBy("created_at")

  describe("a new wedding", () => {
    it("goes to who fits best, with the whole score kept, and once however often it is told", async () => {
      await onlyTwo(10)
      await set(world.other, { skills: ["classic-elegance"], languages: ["fr", "en"], regions: ["fr"] })
      const [id] = await insert({ theme: "classic-elegance", language: "fr", country_code: "fr" })
      await Promise.all([1, 2, 3].map(() => assignNewWedding(world.container(), id!)))
      expect(await holder(id!)).toBe(world.other.id)
      const rows = await history(id!)
      expect(rows).toHaveLength(1)
      expect(rows[0].assigned_by).toBe("system")
      expect(rows[0].reason).toMatch(/^Otto Other fits best: .*speaks French/)
      expect(rows[0].scores.map(({ name }: { name: string }) => name)).toContain("Cora Coordinator")
      const found = await world.lead.get<Candidates>(`/admin/ties/weddings/${id}/candidates`)
      expect(candidatesSchema.parse(found)).toEqual(found)
      expect(found.candidates[0]).toMatchObject({ coordinator_id: world.other.id, available: true })
    })

    it("never takes anybody past their capacity, however many come at once; the rest waits in the queue", async () => {
      await onlyTwo(3)
      const ids = await insert(...Array.from({ length: 20 }, () => ({})))
      await Promise.all(ids.map((id) => assignNewWedding(world.container(), id)))
      const held = await Promise.all(ids.map(holder))
      const count = (person: Person) => held.filter((id) => id === person.id).length
      expect([count(world.coordinator), count(world.other)]).toEqual([3, 3])
      expect(held.filter((id) => id === null)).toHaveLength(14)
      const queued = ids[held.indexOf(null)]!
      expect((await history(queued))[0].reason).toMatch(/^It waits in the queue/)
    })

    it("goes to who looked after the couple before, over who has more room", async () => {
      await onlyTwo(10)
      await insert(
        { email: "Ada@Example.com", coordinator_id: world.other.id, state: "delivered" },
        { coordinator_id: world.other.id, email: "somebody@example.com" },
      )
      const [id] = await insert({ email: "ada@example.com" })
      await assignNewWedding(world.container(), id!)
      expect(await holder(id!)).toBe(world.other.id)
    })

    it("waits for a person where weddings are given out by hand", async () => {
      await world.lead.ok("POST", "/admin/ties/desk-settings", {
        assignment: {
          automatic: false,
          weights: { capacity: 1, skill: 1, region: 1, language: 1, knows_couple: 1 },
        },
      })
      const [id] = await insert({})
      await assignNewWedding(world.container(), id!)
      await keepDesk(world.container())
      expect(await holder(id!)).toBeNull()
    })
  })

  describe("time alone", () => {
    it("hands over what can't wait until somebody is back, and leaves the rest with them", async () => {
      await onlyTwo(10)
      await set(world.coordinator, {
        days_off: [
          { from: dateIn(-1), to: dateIn(1) },
          { from: dateIn(2), to: dateIn(3) },
        ],
      })
      const mine = { coordinator_id: world.coordinator.id }
      const [owed, later, answered] = await insert(
        { ...mine, sla_due_at: new Date(Date.now() + 2 * DAY) },
        { ...mine, sla_due_at: new Date(Date.now() + 9 * DAY) },
        { ...mine, sla_due_at: new Date(Date.now() + DAY), answered_at: new Date() },
      )
      await keepDesk(world.container())
      expect(await Promise.all([owed, later, answered].map((id) => holder(id!)))).toEqual([
        world.other.id,
        world.coordinator.id,
        world.coordinator.id,
      ])
      expect((await history(owed!))[0].reason).toMatch(/^Cora Coordinator is away until/)
    })

    it("empties the queue as places become free, the longest waiting first, but leaves what a person put there", async () => {
      await onlyTwo(0)
      const [second, first] = await insert(
        { sla_due_at: new Date(Date.now() + 2 * DAY) },
        { sla_due_at: new Date(Date.now() + DAY) },
      )
      for (const id of [second, first]) await assignNewWedding(world.container(), id!)
      await set(world.other, { capacity: 1 })
      await keepDesk(world.container())
      expect([await holder(first!), await holder(second!)]).toEqual([world.other.id, null])
      await world
        .knex()("wed_assignment")
        .insert({ id: "wasg_hand", wedding_id: second, assigned_by: world.lead.userId, reason: "Wait." })
      await set(world.coordinator, { capacity: 5 })
      await keepDesk(world.container())
      expect(await holder(second!)).toBeNull()
    })
  })
}
