import { createHmac } from "node:crypto"

/**
 * Stripe's webhook signature: HMAC-SHA256 of the time, a dot and the body, with the endpoint's secret.
 * Source: Stripe's "Verify webhook signatures manually".
 * @param at Unix seconds
 */
export function signStripe(
  raw: string,
  secret: string,
  at = Math.floor(Date.now() / 1000),
): Record<string, string> {
  const v1 = createHmac("sha256", secret).update(`${at}.${raw}`).digest("hex")
  return { "stripe-signature": `t=${at},v1=${v1}` }
}
