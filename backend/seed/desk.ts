import { createCoordinatorSchema } from "@kct/medusa-plugin-ties/contract/index"
import { addDays, todayIn } from "@kct/medusa-plugin-ties/domain/timeline/dates"
import { WEDDINGS_MODULE, type WeddingsService } from "@kct/medusa-plugin-ties/modules/weddings"
import type { DeskPerson } from "@kct/medusa-plugin-ties/workflows/desk/assign"
import { createCoordinator } from "@kct/medusa-plugin-ties/workflows/desk/coordinators"
import type { MedusaContainer } from "@medusajs/framework/types"
import { DEMO_OWNER } from "./data/accounts"
import { DEMO_DESK, type SeedPlace } from "./data/desk"
import { seedUser } from "./logins"

/** Who works at the demo's desk. */
export interface SeededDesk {
  lead: DeskPerson
  /** By the id of their place. */
  people: ReadonlyMap<string, DeskPerson>
}

/** Gives somebody their place, unless they have one: what the owner has made of it since stays. */
async function ensurePlace(
  container: MedusaContainer,
  userId: string,
  { first_name, last_name, role, skills, regions, languages, capacity, daysOff }: SeedPlace,
  owner: DeskPerson,
): Promise<DeskPerson> {
  const weddings: WeddingsService = container.resolve(WEDDINGS_MODULE)
  const found = await weddings.readPlaceOf(userId)
  if (found) return { userId, role: found.role, coordinatorId: found.id }
  const today = todayIn("UTC", Date.now())
  const wanted = createCoordinatorSchema.parse({
    user_id: userId,
    name: `${first_name} ${last_name}`,
    role,
    skills,
    regions,
    languages,
    capacity,
    days_off: daysOff ? [{ from: addDays(today, daysOff.from), to: addDays(today, daysOff.to) }] : [],
  })
  await createCoordinator(container, wanted, owner)
  const made = await weddings.readPlaceOf(userId)
  if (!made) throw new Error(`${wanted.name} was given no place at the desk`)
  return { userId, role, coordinatorId: made.id }
}

/** The people of the desk that are not there yet, each with a login, a role and a place; they share one password. */
export async function seedDesk(container: MedusaContainer, password: string): Promise<SeededDesk> {
  const owner: DeskPerson = {
    userId: await seedUser(container, DEMO_OWNER),
    role: "owner",
    coordinatorId: null,
  }
  const people: DeskPerson[] = []
  for (const place of DEMO_DESK) {
    const { email, first_name, last_name } = place
    const userId = await seedUser(container, { email, first_name, last_name }, password)
    people.push(await ensurePlace(container, userId, place, owner))
  }
  const byPlace = people.flatMap((person) =>
    person.coordinatorId ? [[person.coordinatorId, person] as const] : [],
  )
  return { lead: people.find(({ role }) => role === "lead") ?? owner, people: new Map(byPlace) }
}
