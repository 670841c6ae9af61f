import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { idsOfOwn, isVisible, type Owned } from "../../../desk-view/belongings"
import type { Allowed } from "../../../domain/desk/may-call"
import { type DeskActor, readDeskActor } from "../desk-actor"

/**
 * Lets a call by that is about something in the scope of who asks. What is another's is not there: the same answer as for
 * what nobody has. Lists are narrowed where they are read, and by `onlyOwn`.
 * @throws MedusaError NOT_FOUND (404), or FORBIDDEN (403) where a list has to be of one thing and the call does not say which
 */
export async function requireInScope(
  req: MedusaRequest,
  actor: DeskActor,
  { of, scope, params }: Allowed,
): Promise<void> {
  if (of === null || of.in === "list" || scope === "any") return
  const id = "param" in of.in ? params[of.in.param] : req.query[of.in.query]
  if (typeof id !== "string" || id === "") {
    const name = "query" in of.in ? of.in.query : of.in.param
    throw new MedusaError(MedusaError.Types.FORBIDDEN, `${name}: say which one, of your own weddings`)
  }
  if (await isVisible(req.scope, of.thing, id, actor)) return
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${of.thing} ${id}`)
}

/**
 * Leaves in a list of Medusa's what belongs to the weddings of who asks, and in its count. It runs after Medusa has read
 * the query, and adds to whatever that asks for.
 */
export const onlyOwn =
  (thing: Exclude<Owned, "wedding">) =>
  async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const actor = await readDeskActor(req)
    if (actor.role !== "owner" && actor.role !== "lead") {
      const own = await idsOfOwn(req.scope, thing, actor)
      const { $and: asked, ...rest } = req.filterableFields
      req.filterableFields = { ...rest, $and: [...(Array.isArray(asked) ? asked : []), { id: own }] }
    }
    next()
  }
