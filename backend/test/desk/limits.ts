import type { BulkAnswer, DeskWeddingAnswer } from "@kct/medusa-plugin-ties/contract/index"
import { type Opened, refusalOf, weddingOf } from "../quotes/world"
import { groundOf, WEDDINGS } from "./ground"
import type { DeskWorld, Person } from "./world"

export function limits(world: DeskWorld): void {
  const { nobodyHasRoom, read, settled } = groundOf(world)
  const give = (person: Person, { id }: Opened, percent: number, version: number) =>
    person.send<DeskWeddingAnswer>("POST", `${WEDDINGS}/${id}/special-price`, {
      version,
      percent,
      reason: "They are friends of the house",
    })
  const approve = (person: Person, { id }: Opened, version: number) =>
    person.send<DeskWeddingAnswer>("POST", `${WEDDINGS}/${id}/quote/approve`, { version })
  /** A wedding that somebody looks after, and nobody else gets. */
  const weddingFor = async (person: Person): Promise<Opened> => {
    await nobodyHasRoom()
    const opened = await world.create(weddingOf(3))
    await settled(opened)
    await world.knex()("wed_wedding").where({ id: opened.id }).update({ coordinator_id: person.id })
    return opened
  }

  describe("a special price", () => {
    it.each([
      ["coordinator", () => world.coordinator, 5],
      ["senior", () => world.senior, 10],
      ["lead", () => world.lead, 20],
    ] as const)(
      "is given and approved by a %s up to a limit, and refused above it",
      async (role, who, limit) => {
        const opened = await weddingFor(who())
        const above = await give(who(), opened, limit + 0.5, 1)
        expect(above.status).toBe(403)
        expect(refusalOf(above)).toMatchObject({
          code: "over_limit",
          message: `As ${role} you may take ${limit} % off at most, and this is ${limit + 0.5} %.`,
          state: "submitted",
          version: 1,
        })
        expect((await read(world.lead, opened)).quote).toMatchObject({ version: 1, special_percent: 0 })
        const given = await give(who(), opened, limit, 1)
        expect(given.data.wedding.quote).toMatchObject({ version: 2, special_percent: limit })
        const { content } = given.data.wedding.quote
        expect(content.total).toBeCloseTo(content.subtotal * 0.95 * (1 - limit / 100), 9)
        expect((await approve(who(), opened, 2)).data.wedding.quote.state).toBe("approved")
      },
    )

    it("is an owner's without a limit, and nothing for staff, nor below nothing", async () => {
      const opened = await weddingFor(world.coordinator)
      for (const [percent, status] of [
        [-1, 400],
        [100.5, 400],
        [100, 200],
      ] as const) {
        expect([percent, (await give(world.owner, opened, percent, 1)).status]).toEqual([percent, status])
      }
      await world.knex()("quo_quote").where({ wedding_id: opened.id }).update({ state: "paid" })
      expect((await give(world.staff, opened, 1, 2)).status).toBe(403)
    })

    it("that a lead gave is not a coordinator's to approve, one by one or with others, but theirs to lower", async () => {
      const opened = await weddingFor(world.coordinator)
      await give(world.lead, opened, 15, 1)
      const refused = await approve(world.coordinator, opened, 2)
      expect([refused.status, refusalOf(refused)]).toEqual([
        403,
        expect.objectContaining({
          code: "over_limit",
          message: "It has a special price of 15 % off, and your role may give 5 % at most.",
        }),
      ])
      const bulk = await world.coordinator.ok<BulkAnswer>("POST", `${WEDDINGS}/bulk`, {
        action: "approve",
        ids: [opened.id],
      })
      expect(bulk).toMatchObject({ done: [], refused: [{ id: opened.id, code: "over_limit" }] })
      // What it brings along, the review, is not begun either.
      expect((await read(world.lead, opened)).quote.state).toBe("submitted")
      expect((await give(world.coordinator, opened, 4, 2)).status).toBe(200)
      expect((await approve(world.coordinator, opened, 3)).status).toBe(200)
    })
  })
}
