import { ContainerRegistrationKeys, generateJwtToken, Modules } from "@medusajs/framework/utils"
import { type Opened, QuoteWorld } from "../quotes/world"

/** The store as its couples use it from their own page. */
export class PortalWorld extends QuoteWorld {
  /** A wedding that is paid, with its order. */
  async paid(): Promise<Opened & { orderId: string }> {
    const one = await this.accepted()
    const { cart_id } = await this.coupleOk<{ cart_id: string }>("POST", "/checkout", one.token)
    return { ...one, orderId: await this.order(cart_id) }
  }

  /** Headers of a customer who has signed in. */
  signedIn(customerId: string): Record<string, string> {
    const { projectConfig } = this.container().resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    const claims = {
      actor_id: customerId,
      actor_type: "customer",
      auth_identity_id: `auth_${customerId}`,
      app_metadata: {},
    }
    const token = generateJwtToken(claims, {
      secret: projectConfig.http.jwtSecret as string,
      expiresIn: "1h",
    })
    return { authorization: `Bearer ${token}` }
  }

  async customer(email: string): Promise<string> {
    const [made] = await this.container()
      .resolve(Modules.CUSTOMER)
      .createCustomers([{ email, has_account: true }])
    return made!.id
  }
}
