import type { Weddings, WeddingRow } from "@kct/medusa-plugin-ties/contract/index"
import { weddingsSchema } from "@kct/medusa-plugin-ties/contract/index"
import { insertWeddings, type WeddingSeed } from "./insert-weddings"
import type { DeskWorld, Person } from "./world"

const LIST = "/admin/ties/weddings"

export function lists(world: DeskWorld): void {
  const insert = (...seeds: Partial<WeddingSeed>[]) => insertWeddings(world.container(), seeds)
  const list = async (person: Person, query = ""): Promise<Weddings> => {
    const found = await person.get<Weddings>(`${LIST}?${query}`)
    expect(weddingsSchema.parse(found)).toEqual(found)
    return found
  }
  const ids = ({ weddings }: Weddings): string[] => weddings.map(({ id }: WeddingRow) => id)

  describe("the list of weddings", () => {
    it("shows each what is theirs: own, own and the queue, what is paid, all; its counts as well", async () => {
      const [own, others, queued, paid] = await insert(
        { coordinator_id: world.coordinator.id },
        { coordinator_id: world.other.id, state: "approved" },
        {},
        { coordinator_id: world.other.id, state: "paid" },
      )
      expect(ids(await list(world.coordinator))).toEqual([own])
      expect((await list(world.coordinator)).by_state).toEqual({ submitted: 1 })
      expect(ids(await list(world.senior))).toEqual([queued])
      expect(ids(await list(world.staff))).toEqual([paid])
      const all = await list(world.lead)
      expect(new Set(ids(all))).toEqual(new Set([own, others, queued, paid]))
      expect(all).toMatchObject({ count: 4, by_state: { submitted: 2, approved: 1, paid: 1 } })
      expect(await list(world.owner)).toMatchObject({ count: 4 })
      expect(await list(world.coordinator, `coordinator=${world.other.id}`)).toMatchObject({ count: 0 })
    })

    it("tells of each what a row of the board needs", async () => {
      const [id] = await insert({
        couple: "Ada",
        coordinator_id: world.coordinator.id,
        sla_due_at: new Date(Date.now() + 3_600_000),
        total: 123.45,
        members: [
          { color: "royal-blue", quantity: 1 },
          { color: "navy-blue", quantity: 5 },
        ],
        tasks: [
          { key: "a", due_on: "2000-01-01" },
          { key: "b", due_on: "2098-01-01" },
          { key: "c", due_on: "2000-01-01", status: "done" },
        ],
      })
      const { weddings } = await list(world.coordinator)
      expect(weddings[0]).toMatchObject({
        id,
        couple: "Ada",
        ties: 6,
        members: 2,
        total: 123.45,
        currency_code: "usd",
        coordinator: { id: world.coordinator.id, name: "Cora Coordinator" },
        sla: { state: "at_risk" },
        open_tasks: 2,
        overdue_tasks: 1,
        possible: expect.arrayContaining(["take", "approve", "request_changes", "reject"]),
      })
      expect(weddings[0]!.colors).toHaveLength(2)
    })
  })
}
