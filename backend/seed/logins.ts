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

/** The owner, who signs in to the admin. */
export async function seedOwner(container: MedusaContainer, password: string): Promise<void> {
  const authIdentityId = await ensureLogin(container, DEMO_OWNER.email, password)
  const [found] = await container.resolve(Modules.USER).listUsers({ email: DEMO_OWNER.email })
  if (found) return
  await createUserAccountWorkflow(container).run({ input: { authIdentityId, userData: { ...DEMO_OWNER } } })
}

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
