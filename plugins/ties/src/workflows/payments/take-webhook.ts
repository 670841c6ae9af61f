import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { paymentsOf } from "./scope"

/** Told when there is an event to handle. */
export const PAYMENT_TOLD = "ties.payment.told"

export interface Webhook {
  /** Of the address, such as `stripe_stripe`. */
  provider: string
  /** As it came, byte for byte. */
  raw: Buffer
  headers: Record<string, unknown>
}

/** Stripe's name for the kind of an event, and PayPal's. */
const eventSchema = z.looseObject({
  id: z.string().min(1).max(200),
  type: z.string().max(200).optional(),
  event_type: z.string().max(200).optional(),
})

/** The same, whatever is wrong with it. */
const foreign = () =>
  new MedusaError(MedusaError.Types.UNAUTHORIZED, "This is signed by nobody whom this store knows")

/**
 * Takes what a payment provider tells: its provider verifies the signature over the bytes that came, and only then is
 * anything of it read. Written down before it is answered, and once, however often it is delivered; handled afterwards.
 * @throws MedusaError UNAUTHORIZED (401) for what is not signed, with nothing kept
 */
export async function takeWebhook(
  scope: MedusaContainer,
  { provider, raw, headers }: Webhook,
): Promise<void> {
  const payload = { data: {}, rawData: raw, headers }
  const said = await scope
    .resolve(Modules.PAYMENT)
    .getWebhookActionAndData({ provider, payload })
    .catch(() => null)
  if (said === null) throw foreign()
  const event = eventSchema.safeParse(JSON.parse(raw.toString("utf8")))
  if (!event.success) throw foreign()
  const { id, type, event_type } = event.data
  const isNew = await paymentsOf(scope).takeEvent({
    provider,
    eventId: id,
    type: type ?? event_type ?? "",
    action: said.action,
    sessionId: said.data?.session_id ?? null,
  })
  if (isNew) await scope.resolve(Modules.EVENT_BUS).emit({ name: PAYMENT_TOLD, data: {} })
}
