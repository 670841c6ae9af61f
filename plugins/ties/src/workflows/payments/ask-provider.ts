import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import type { Money } from "../../domain/payments/minor"
import type { Held } from "../../domain/payments/settle"

interface Provider {
  getPaymentStatus(input: { data: Record<string, unknown> }): Promise<{ status: PaymentSessionStatus }>
  retrievePayment(input: { data: Record<string, unknown> }): Promise<{ data?: Record<string, unknown> }>
}

/** The module asks its providers only on the way to something else; we want to know and change nothing. */
function providerOf(scope: MedusaContainer, id: string): Provider {
  const module = scope.resolve(Modules.PAYMENT) as IPaymentModuleService & {
    paymentProviderService_: { retrieveProvider(id: string): Provider }
  }
  return module.paymentProviderService_.retrieveProvider(id)
}

/** Medusa's built-in provider, which moves no money. */
export const isBuiltIn = (providerId: string): boolean => providerId.startsWith("pp_system")

const HELD: Partial<Record<PaymentSessionStatus, Held>> = {
  [PaymentSessionStatus.CAPTURED]: "captured",
  [PaymentSessionStatus.AUTHORIZED]: "authorized",
  // On its way: nobody knows yet.
  [PaymentSessionStatus.PENDING_AUTHORIZATION]: "unknown",
}

export interface Answer {
  held: Held
  has: Money | null
}

/** How a payment stands at its provider, now, with the amount that it has there. */
export async function askProvider(
  scope: MedusaContainer,
  { id, provider_id, data }: { id: string; provider_id: string; data: Record<string, unknown> },
): Promise<Answer> {
  // Nothing was begun there: a session whose process died before the provider answered.
  if (isBuiltIn(provider_id) || typeof data["id"] !== "string") return { held: "nothing", has: null }
  try {
    const provider = providerOf(scope, provider_id)
    const { status } = await provider.getPaymentStatus({ data })
    const held = HELD[status] ?? "nothing"
    if (held === "nothing" || held === "unknown") return { held, has: null }
    const { data: found } = await provider.retrievePayment({ data })
    return { held, has: moneyIn(found) }
  } catch (error) {
    scope
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The provider ${provider_id} does not say how the payment ${id} stands: ${String(error)}`)
    return { held: "unknown", has: null }
  }
}

/** Providers answer with `amount` in major units and `currency`: Medusa's Stripe does, and our PayPal. */
function moneyIn(data: Record<string, unknown> | undefined): Money | null {
  const { amount, currency } = data ?? {}
  return typeof amount === "number" && typeof currency === "string" ? { amount, currency } : null
}
