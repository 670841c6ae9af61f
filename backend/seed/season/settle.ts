import { addDays, todayIn } from "@kct/medusa-plugin-ties/domain/timeline/dates"
import { WEDDINGS_MODULE, type WeddingsService } from "@kct/medusa-plugin-ties/modules/weddings"
import { followQuote } from "@kct/medusa-plugin-ties/workflows/desk/timeline"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { NOTES, type Story } from "../data/stories"
import { turn } from "./party"
import type { SeasonWedding } from "./weddings"

/** One in so many weddings has a note of the desk. */
const NOTED = 4

/** Dates of what was made just now for a demo, as they would be had it been made then. What is append-only stays. */
const BACKDATE = [
  "update quo_quote set created_at = :begun where wedding_id = :id",
  "update wed_member set created_at = :begun where wedding_id = :id",
  "update wed_link set created_at = :begun where wedding_id = :id",
  "update wed_note set created_at = :acted where wedding_id = :id",
  "update wed_task set created_at = :begun where wedding_id = :id",
  // `least` takes no notice of a null: what is open would be done.
  "update wed_task set done_at = least(done_at, due_on::timestamptz) where wedding_id = :id and done_at is not null",
  "update wed_wedding set created_at = :begun, updated_at = :acted, is_demo = true where id = :id",
]

/** Marks as done what was due until today, but for what those who are behind have not done. */
export async function catchUp(
  container: MedusaContainer,
  id: string,
  { ends, behind }: Story,
  timeZone: string,
): Promise<void> {
  const weddings: WeddingsService = container.resolve(WEDDINGS_MODULE)
  await followQuote(container, id, ends)
  const today = todayIn(timeZone, Date.now())
  const due = (await weddings.readTasks(id)).filter(
    ({ status, due_on }) => status === "open" && due_on <= addDays(today, 3),
  )
  const done = behind ? [] : due.map(({ key }) => key)
  await weddings.finishTasks(id, done)
}

/** Ends a wedding of the season: notes, the dates that it would have, and the mark by which it is known to be done. */
export async function finishWedding(
  container: MedusaContainer,
  id: string,
  { at, story }: SeasonWedding,
  by: { id: string; role: string },
  times: { begun: number; acted: number },
): Promise<void> {
  const weddings: WeddingsService = container.resolve(WEDDINGS_MODULE)
  if (at % NOTED === 1 && story.ends !== "draft") {
    const [found] = await weddings.listWeddingNotes({ wedding_id: id }, { take: 1 })
    const note = { weddingId: id, by, visibility: "internal", body: turn(NOTES, (at - 1) / NOTED) } as const
    if (!found) await weddings.addNote(note)
  }
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const values = { id, begun: new Date(times.begun), acted: new Date(times.acted) }
  await knex.transaction(async (transaction) => {
    for (const statement of BACKDATE) await transaction.raw(statement, values)
  })
}
