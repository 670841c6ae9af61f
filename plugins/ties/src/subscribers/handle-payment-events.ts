import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { handleDue } from "../workflows/payments/handle-due"

/** Handles what a payment provider has just told, without waiting for the next run. */
export default async function handlePaymentEvents({ container }: SubscriberArgs): Promise<void> {
  await handleDue(container)
}

export const config: SubscriberConfig = {
  event: "ties.payment.told",
  context: { subscriberId: "ties-handle-payment-events" },
}
