import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type Allowed, mayCall } from "../../../domain/desk/may-call"
import { fieldsOutOfReach } from "../../../domain/desk/reach"
import { type DeskActor, readDeskActor } from "../desk-actor"
import { requireInScope } from "./scope"

const forbidden = (sentence: string) => new MedusaError(MedusaError.Types.FORBIDDEN, sentence)

/**
 * The one guard of every admin route and method, ours, Medusa's and any other plugin's: whoever has a restricted role at
 * the desk may call what the table of permissions names, of what is theirs, and nothing else. Mount it on `/admin` without
 * methods: so Medusa runs it after it has found out who asks, and before anything that belongs to a route.
 *
 * It looks at the path that the router will look at and knows it letter by letter, so that whatever is written in another
 * way than the table writes it is refused.
 */
export async function guardDesk(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  // Nobody signed in, and Medusa lets the call by all the same: the route is one that says so, such as an invitation's.
  if (!isSignedIn(req)) return next()
  const actor = await readDeskActor(req)
  const path = `${req.baseUrl}${req.path}`
  if (!actor.isActive) {
    if (isWhoAmI(req.method, path)) return next()
    throw forbidden("Your place at the desk was closed: ask a lead or an owner")
  }
  const allowed = mayCall(actor.role, req.method, path)
  if (!allowed) throw forbidden(`A ${actor.role} may not do this: ask a lead or an owner`)
  if (actor.role !== "owner") await narrow(req, actor, allowed)
  next()
}

const isSignedIn = (req: MedusaRequest): boolean =>
  Boolean((req as { auth_context?: { actor_id?: string } }).auth_context?.actor_id)

/** The dashboard asks it before it can show anything, be it that the place was closed. */
const isWhoAmI = (method: string, path: string): boolean => method === "GET" && path === "/admin/users/me"

async function narrow(req: MedusaRequest, actor: DeskActor, allowed: Allowed): Promise<void> {
  const { fields } = req.query
  if (fields !== undefined && typeof fields !== "string") throw forbidden("fields: must be one text")
  const beyond = fieldsOutOfReach(fields ?? "", allowed.of?.thing ?? null)
  if (beyond.length > 0) throw forbidden(`fields: ${beyond.join(", ")} is not for a ${actor.role} to read`)
  await requireInScope(req, actor, allowed)
}
