import type { MedusaContainer } from "@medusajs/framework/types"
import type { ChangeTask } from "../../contract"
import { mayChangeTask, mayCoupleFinish } from "../../domain/desk/powers"
import type { QuoteState } from "../../domain/quotes/states"
import { doneByState } from "../../domain/timeline/done-by-state"
import { COUPLE } from "../../modules/weddings/store/audit"
import { type DeskPerson, serviceOf } from "./assign"
import { withDefaults } from "./settings"
import { templatesOf } from "./templates"

/**
 * Gives a wedding its tasks, counted back from its date. Called twice for one wedding it does nothing more.
 * @param planned when the plan was made, where that is not now
 */
export async function planTasks(
  scope: MedusaContainer,
  weddingId: string,
  planned = new Date(),
): Promise<void> {
  const weddings = serviceOf(scope)
  const stored = await weddings.readSettings()
  const active = templatesOf(stored).filter(({ is_active }) => is_active)
  const keys = new Set(active.map(({ key }) => key))
  const templates = active.map(({ depends_on, ...template }) => ({
    ...template,
    // What is not done in this shop keeps nothing waiting.
    depends_on: depends_on.filter((key) => keys.has(key)),
  }))
  await weddings.planTasks(weddingId, templates, withDefaults(stored).holidays, planned)
}

/** Moves what is open with the wedding's date. Called after each change of it; without one it changes nothing. */
export async function moveTasks(scope: MedusaContainer, weddingId: string): Promise<void> {
  const weddings = serviceOf(scope)
  await weddings.moveTasks(weddingId, withDefaults(await weddings.readSettings()).holidays)
}

/** Marks as done what where the quote stands says is done, and judges the risk anew. Twice does nothing more. */
export async function followQuote(
  scope: MedusaContainer,
  weddingId: string,
  state: QuoteState,
): Promise<void> {
  await serviceOf(scope).finishTasks(weddingId, doneByState(state))
}

/**
 * Changes a task because a person of the desk says so.
 * @throws MedusaError 404, 403 where it is not theirs, 400 with the field, or 409 while something comes first
 */
export async function changeTask(
  scope: MedusaContainer,
  weddingId: string,
  taskId: string,
  change: ChangeTask,
  { userId, role }: DeskPerson,
): Promise<void> {
  await serviceOf(scope).changeTask({
    weddingId,
    taskId,
    change,
    by: { id: userId, role },
    may: ({ owner }) => mayChangeTask(role, owner, defined(change)),
  })
}

/** As `changeTask`, for a couple that says it has done something of its own. */
export async function finishTaskOfCouple(
  scope: MedusaContainer,
  weddingId: string,
  taskId: string,
): Promise<void> {
  await serviceOf(scope).changeTask({
    weddingId,
    taskId,
    change: { status: "done" },
    by: COUPLE,
    may: mayCoupleFinish,
  })
}

const defined = ({ status, due_on }: ChangeTask) => ({
  ...(status === undefined ? {} : { status }),
  ...(due_on === undefined ? {} : { due_on }),
})
