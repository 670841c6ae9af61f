import type {
  CoordinatorAnswer,
  Coordinators,
  DeskMe,
  UpdateCoordinator,
} from "@kct/medusa-plugin-ties/contract/index"
import { coordinatorsSchema, deskMeSchema } from "@kct/medusa-plugin-ties/contract/index"
import { insertWeddings } from "./insert-weddings"
import type { DeskWorld, Person } from "./world"

const PEOPLE = "/admin/ties/coordinators"

export function people(world: DeskWorld): void {
  const me = async (person: Person): Promise<DeskMe> => {
    const found = await person.get<DeskMe>("/admin/ties/desk/me")
    expect(deskMeSchema.parse(found)).toEqual(found)
    return found
  }
  const all = async (): Promise<Coordinators["coordinators"]> => {
    const found = await world.lead.get<Coordinators>(PEOPLE)
    expect(coordinatorsSchema.parse(found)).toEqual(found)
    return found.coordinators
  }
  const change = (by: Person, whose: Person, fields: UpdateCoordinator) =>
    by.send<CoordinatorAnswer>("POST", `${PEOPLE}/${whose.id}`, fields)

  describe("a place at the desk", () => {
    it("says what each may, and who has none is what the option says: an owner", async () => {
      expect(await me(world.coordinator)).toMatchObject({
        role: "coordinator",
        coordinator: { id: world.coordinator.id, name: "Cora Coordinator", open_weddings: 0, capacity: 20 },
        may: { see_all: false, assign: false, give_roles: [] },
        special_limit: 5,
      })
      expect(await me(world.lead)).toMatchObject({
        role: "lead",
        may: {
          see_all: true,
          assign: true,
          edit_settings: true,
          give_roles: ["senior", "coordinator", "staff"],
        },
      })
      expect(await me(await world.user())).toMatchObject({
        role: "owner",
        coordinator: null,
        special_limit: 100,
      })
      expect(await me(world.program)).toMatchObject({ role: "owner", coordinator: null })
    })

    it("is given once to a user that there is", async () => {
      const twice = { user_id: world.staff.userId, name: "Again", role: "staff" }
      expect((await world.owner.send("POST", PEOPLE, twice)).status).toBe(409)
      const nobody = await world.owner.send("POST", PEOPLE, { ...twice, user_id: "user_nobody" })
      expect(nobody).toMatchObject({ status: 400, data: { message: expect.stringMatching(/^user_id: /) } })
    })

    it("gives nobody a role of their own making, and no lead makes leads or owners", async () => {
      for (const person of [world.coordinator, world.senior, world.staff]) {
        expect((await change(person, person, { role: "owner" })).status).toBe(403)
        const second = { user_id: person.userId, name: "Me", role: "owner" }
        expect((await person.send("POST", PEOPLE, second)).status).toBe(403)
      }
      expect((await change(world.lead, world.lead, { role: "owner" })).status).toBe(403)
      expect((await change(world.lead, world.senior, { role: "lead" })).status).toBe(403)
      expect((await change(world.lead, world.owner, { role: "staff" })).status).toBe(403)
      expect((await change(world.lead, world.owner, { is_active: false })).status).toBe(403)
      expect((await change(world.owner, world.owner, { role: "lead" })).status).toBe(403)
      expect((await change(world.lead, world.coordinator, { role: "senior" })).data.coordinator.role).toBe(
        "senior",
      )
      expect(await me(world.coordinator)).toMatchObject({ role: "senior" })
      expect((await change(world.owner, world.senior, { role: "lead" })).status).toBe(200)
    })

    it("of the last owner stays, also where two owners demote each other at once", async () => {
      const second = await world.hire("owner", { name: "Olaf Owner" })
      const [one, other] = await Promise.all([
        change(world.owner, second, { role: "staff" }),
        change(second, world.owner, { is_active: false }),
      ])
      expect([one.status, other.status].filter((status) => status === 200)).toHaveLength(1)
      const left = (await all()).filter(({ role, is_active }) => role === "owner" && is_active)
      expect(left).toHaveLength(1)
      const last = [world.owner, second].find(({ id }) => id === left[0]!.id)!
      expect((await change(world.program, last, { role: "lead" })).status).toBe(403)
      expect((await change(world.program, last, { is_active: false })).status).toBe(403)
    })

    it("that was closed opens nothing but who one is, whatever its role was", async () => {
      const second = await world.hire("owner", { name: "Olaf Owner" })
      await change(world.owner, second, { is_active: false })
      await change(world.lead, world.coordinator, { is_active: false })
      for (const person of [second, world.coordinator]) {
        expect((await person.send("GET", "/admin/ties/weddings")).status).toBe(403)
        expect((await person.send("GET", "/admin/products")).status).toBe(403)
        expect((await person.send("POST", PEOPLE, {})).status).toBe(403)
        expect((await person.send("GET", "/admin/users/me")).status).toBe(200)
      }
    })

    it("counts its open weddings and says who is away today", async () => {
      const today = new Date().toISOString().slice(0, 10)
      await insertWeddings(world.container(), [
        { coordinator_id: world.coordinator.id },
        { coordinator_id: world.coordinator.id, state: "paid" },
        { coordinator_id: world.coordinator.id, state: "delivered" },
        { coordinator_id: world.coordinator.id, state: "cancelled" },
      ])
      await change(world.lead, world.other, { days_off: [{ from: today, to: today }] })
      const found = new Map((await all()).map((one) => [one.id, one]))
      expect(found.get(world.coordinator.id)).toMatchObject({ open_weddings: 2, away_today: false })
      expect(found.get(world.other.id)).toMatchObject({ open_weddings: 0, away_today: true })
    })
  })

  describe("handing over", () => {
    const holders = async () => {
      const rows: { coordinator_id: string | null }[] = await world
        .knex()("wed_wedding")
        .select("coordinator_id")
        .orderBy("id")
      return rows.map(({ coordinator_id }) => coordinator_id)
    }
    const three = () =>
      insertWeddings(world.container(), [
        { coordinator_id: world.coordinator.id },
        { coordinator_id: world.coordinator.id, state: "paid" },
        { coordinator_id: world.coordinator.id, state: "delivered" },
      ])

    it("gives all that is open to who was named, leaves what is over, and writes down why", async () => {
      const [first] = await three()
      const { status } = await change(world.lead, world.coordinator, {
        is_active: false,
        hand_over_to: world.other.id,
      })
      expect(status).toBe(200)
      expect(await holders()).toEqual([world.other.id, world.other.id, world.coordinator.id])
      const [row] = await world.knex()("wed_assignment").where({ wedding_id: first })
      expect(row).toMatchObject({
        coordinator_id: world.other.id,
        assigned_by: world.lead.userId,
        reason: "Cora Coordinator handed it over to Otto Other.",
      })
      expect(await world.knex()("wed_audit").where({ wedding_id: first })).toHaveLength(1)
    })

    it("goes to whoever fits where nobody was named, and into the queue where nobody has a place", async () => {
      await three()
      for (const person of [world.owner, world.lead, world.senior]) {
        await change(world.program, person, { capacity: 0 })
      }
      await change(world.program, world.other, { capacity: 1 })
      expect((await change(world.lead, world.coordinator, { role: "staff" })).status).toBe(200)
      expect(await holders()).toEqual([world.other.id, null, world.coordinator.id])
    })

    it("to somebody without room is refused with the field, and nothing is changed", async () => {
      await three()
      await change(world.lead, world.other, { capacity: 1 })
      const refused = await change(world.lead, world.coordinator, {
        is_active: false,
        hand_over_to: world.other.id,
      })
      expect(refused).toMatchObject({
        status: 400,
        data: { message: expect.stringMatching(/^hand_over_to: .*room for 1 of the 2/) },
      })
      expect(await holders()).toEqual([world.coordinator.id, world.coordinator.id, world.coordinator.id])
      const found = (await all()).find(({ id }) => id === world.coordinator.id)
      expect(found).toMatchObject({ is_active: true })
    })
  })
}
