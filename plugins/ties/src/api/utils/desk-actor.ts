import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { DeskRole } from "../../contract"
import { CATALOGUE_MODULE } from "../../modules/catalogue"
import type { CatalogueService } from "../../modules/catalogue/service"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"

/** Who asks at the desk. */
export interface DeskActor {
  /** Of Medusa's admin user, or of the secret API key. */
  userId: string
  role: DeskRole
  /** Of the place at the desk, null for who was given none. */
  coordinatorId: string | null
  /** False for one whose place was closed: who may do nothing more. */
  isActive: boolean
}

interface Authenticated {
  auth_context?: { actor_id: string; actor_type: string }
}

/** Read once a request: the guard of `/admin` asks first, the routes after it. */
const asked = new WeakMap<object, Promise<DeskActor>>()

/**
 * Who asks, by what the desk's own table says of them and never by anything that the request says.
 * @throws MedusaError UNAUTHORIZED (401) where nobody has signed in
 */
export function readDeskActor(req: MedusaRequest): Promise<DeskActor> {
  const known = asked.get(req)
  if (known) return known
  const actor = find(req)
  asked.set(req, actor)
  return actor
}

async function find(req: MedusaRequest): Promise<DeskActor> {
  const { auth_context: signedIn } = req as Authenticated
  if (!signedIn?.actor_id) throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "Sign in first")
  const userId = signedIn.actor_id
  // A secret key belongs to a program that the owner trusts with everything, as Medusa means it.
  if (signedIn.actor_type === "api-key") return { userId, role: "owner", coordinatorId: null, isActive: true }
  const place = await req.scope.resolve<WeddingsService>(WEDDINGS_MODULE).readPlaceOf(userId)
  if (place) return { userId, role: place.role, coordinatorId: place.id, isActive: place.is_active }
  const { desk } = req.scope.resolve<CatalogueService>(CATALOGUE_MODULE).options
  return { userId, role: desk.role_without_row, coordinatorId: null, isActive: true }
}

/** Who is written down for what they do. */
export const doerOf = ({ userId, role }: DeskActor): Doer => ({ id: userId, role })
