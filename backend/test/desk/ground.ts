import type { DeskWedding, DeskWeddingAnswer } from "@kct/medusa-plugin-ties/contract/index"
import { eventually } from "../harness/eventually"
import type { Opened } from "../quotes/world"
import type { DeskWorld, Person } from "./world"

export const WEDDINGS = "/admin/ties/weddings"

/** What tests of the desk do with its people and its weddings. */
export function groundOf(world: DeskWorld) {
  const set = (person: Person, fields: object) =>
    world.program.ok("POST", `/admin/ties/coordinators/${person.id}`, fields)
  const read = async (person: Person, { id }: Pick<Opened, "id">): Promise<DeskWedding> =>
    (await person.get<DeskWeddingAnswer>(`${WEDDINGS}/${id}`)).wedding

  return {
    set,
    read,
    /** Everything stays in the queue. */
    nobodyHasRoom: async () => {
      for (const person of [world.owner, world.lead, world.senior, world.coordinator, world.other]) {
        await set(person, { capacity: 0 })
      }
    },
    assign: (person: Person, { id }: Opened, body: object) =>
      person.send<DeskWeddingAnswer & { message: string }>("POST", `${WEDDINGS}/${id}/assign`, body),
    /** Waits for what follows a submission by itself. */
    settled: (opened: Opened): Promise<DeskWedding> =>
      eventually(async () => {
        const wedding = await read(world.lead, opened)
        expect(wedding.assignments.length).toBeGreaterThan(0)
        expect(wedding.tasks.length).toBeGreaterThan(0)
        return wedding
      }, 10_000),
  }
}
