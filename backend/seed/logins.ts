import { createCustomerAccountWorkflow, createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { DEMO_OWNER, DEMO_SHOPPER } from "./data/accounts"

const PROVIDER = "emailpass"

/**
 * A login with exactly this password: made when absent, and given the password when it has another one, because
 * what `npm start` prints has to open the door.
 *
 * @returns the id of the auth identity
 */
async function ensureLogin(container: MedusaContainer, email: string, password: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const known = await auth.listProviderIdentities({ provider: PROVIDER, entity_id: email })
  const answer = known.length
    ? await auth.updateProvider(PROVIDER, { entity_id: email, password })
    : await auth.register(PROVIDER, { body: { email, password } })
  if (!answer.success || !answer.authIdentity) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The login ${email} could not be made: ${answer.error ?? "no reason was given"}`,
    )
  }
  return answer.authIdentity.id
}

/**
 * Somebody who signs in to the admin.
 * @param password given where the login is to have exactly this one; without it a user that is there is looked up alone
 * @returns the id of the user
 */
export async function seedUser(
  container: MedusaContainer,
  user: { email: string; first_name: string; last_name: string },
  password?: string,
): Promise<string> {
  const authIdentityId = password === undefined ? null : await ensureLogin(container, user.email, password)
  const [found] = await container.resolve(Modules.USER).listUsers({ email: user.email })
  if (found) return found.id
  if (authIdentityId === null) throw new Error(`There is no admin user ${user.email}`)
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId, userData: { ...user } },
  })
  return result.id
}

/** The owner, who may do everything. */
export const seedOwner = (container: MedusaContainer, password: string): Promise<string> =>
  seedUser(container, DEMO_OWNER, password)

/** The shopper, who signs in to the shop. */
export async function seedShopper(container: MedusaContainer, password: string): Promise<void> {
  const authIdentityId = await ensureLogin(container, DEMO_SHOPPER.email, password)
  const [found] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email: DEMO_SHOPPER.email, has_account: true })
  if (found) return
  await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId, customerData: { ...DEMO_SHOPPER } },
  })
}
