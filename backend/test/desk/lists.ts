import type { WeddingRow, Weddings } from "@kct/medusa-plugin-ties/contract/index"
import { weddingsSchema } from "@kct/medusa-plugin-ties/contract/index"
import { insertWeddings, type WeddingSeed } from "./insert-weddings"
import type { DeskWorld, Person } from "./world"

const LIST = "/admin/ties/weddings"
const HOUR = 3_600_000

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
        sla_due_at: new Date(Date.now() + HOUR),
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
      const worn = await world.knex()("tie_color").whereIn("slug", ["navy-blue", "royal-blue"])
      const hexOf = (slug: string) => worn.find((color: { slug: string }) => color.slug === slug).hex
      expect(weddings[0]!.colors).toEqual([hexOf("navy-blue"), hexOf("royal-blue")])
    })

    it("is narrowed by each filter, by several at once, and counts states by the others", async () => {
      const [late, soon, calm, answered] = await insert(
        { couple: "100 % Ada", sla_due_at: new Date(Date.now() - HOUR), risk: "red", date: "2098-01-01" },
        { couple: "Bea_", sla_due_at: new Date(Date.now() + HOUR), coordinator_id: world.other.id },
        { couple: "Cleo", sla_due_at: new Date(Date.now() + 20 * HOUR), state: "approved" },
        { couple: "Dora", sla_due_at: new Date(Date.now() - HOUR), answered_at: new Date(), email: "x@y.zz" },
      )
      const by = async (query: string) => new Set(ids(await list(world.lead, query)))
      expect(await by("sla=late")).toEqual(new Set([late]))
      expect(await by("sla=at_risk,running")).toEqual(new Set([soon, calm]))
      expect(await by("sla=answered")).toEqual(new Set([answered]))
      expect(await by("risk=red")).toEqual(new Set([late]))
      expect(await by("coordinator=none")).toEqual(new Set([late, calm, answered]))
      expect(await by(`coordinator=${world.other.id}`)).toEqual(new Set([soon]))
      expect(await by("coordinator=me")).toEqual(new Set())
      expect(await by("q=x%40Y")).toEqual(new Set([answered]))
      expect(await by(`q=KCT-${calm}`)).toEqual(new Set([calm]))
      // What they mean to `like` they do not mean here.
      expect(await by("q=%25")).toEqual(new Set([late]))
      expect(await by("q=_")).toEqual(new Set([soon]))
      expect(await by("date_to=2098-12-31")).toEqual(new Set([late]))
      expect(await by("date_from=2099-01-01&sla=at_risk")).toEqual(new Set([soon]))
      const approved = await list(world.lead, "state=approved&coordinator=none")
      expect(approved).toMatchObject({ count: 1, by_state: { submitted: 2, approved: 1 } })
    })

    it.each(["date", "-date", "sla", "-created_at", "total", "-total", "urgency"])(
      "in the order %s comes in pages that neither overlap nor leave anything out",
      async (order) => {
        const seeds = Array.from({ length: 23 }, (_, at) => ({
          date: `2099-0${1 + (at % 3)}-01`,
          total: 100 + (at % 4),
          created_at: new Date(Date.UTC(2026, 0, 1 + (at % 5))),
        }))
        const inserted = await insert(...seeds)
        const pages = await Promise.all(
          [0, 10, 20].map(async (offset) =>
            ids(await list(world.lead, `order=${order}&limit=10&offset=${offset}`)),
          ),
        )
        expect(pages.map(({ length }) => length)).toEqual([10, 10, 3])
        expect(new Set(pages.flat())).toEqual(new Set(inserted))
      },
    )

    it("orders by date, by total and by what is due", async () => {
      const [a, b, c] = await insert(
        { date: "2099-03-01", total: 20, sla_due_at: new Date("2026-01-03") },
        { date: "2099-01-01", total: 30, sla_due_at: new Date("2026-01-02"), answered_at: new Date() },
        { date: "2099-02-01", total: 9.5, sla_due_at: new Date("2026-01-01") },
      )
      const by = async (order: string) => ids(await list(world.lead, `order=${order}`))
      expect(await by("date")).toEqual([b, c, a])
      expect(await by("-date")).toEqual([a, c, b])
      expect(await by("total")).toEqual([c, a, b])
      expect(await by("-total")).toEqual([b, a, c])
      expect(await by("sla")).toEqual([c, a, b])
    })

    it("for a board has so many of each state at most, and counts all", async () => {
      await insert(
        ...Array.from({ length: 7 }, () => ({})),
        ...Array.from({ length: 2 }, () => ({ state: "paid" as const })),
      )
      const board = await list(world.lead, "per_state=3")
      expect(board.weddings.map(({ state }) => state).sort()).toEqual([
        "paid",
        "paid",
        "submitted",
        "submitted",
        "submitted",
      ])
      expect(board).toMatchObject({ count: 9, by_state: { submitted: 7, paid: 2 } })
    })

    it.each([
      "state=happy",
      "sla=soon",
      "limit=0",
      "limit=201",
      "offset=-1",
      "order=name",
      "per_state=51",
      "date_from=June",
      "colour=red",
      "q=",
      "state[]=paid&state[]=draft",
    ])("refuses ?%s with the field", async (query) => {
      const { status, data } = await world.lead.send<{ message: string }>("GET", `${LIST}?${query}`)
      expect([status, data.message]).toEqual([400, expect.stringMatching(/^\w+[\w.]*: /)])
    })
  })
}
