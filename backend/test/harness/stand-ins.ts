import { freePort } from "../../start/ports"
import { childEnv, logOf, urlOf, type Run } from "../../start/run"
import { untilAnswers } from "../../start/wait"
import { PAYPAL_KEYS } from "../../stand-ins/paypal"
import { STRIPE_KEYS } from "../../stand-ins/stripe"

/** Settings by which a store and its shop pay through stand-ins at these addresses. */
export const paymentEnv = (stripeUrl: string, paypalUrl: string): Record<string, string> => ({
  STRIPE_API_KEY: STRIPE_KEYS.secretKey,
  STRIPE_WEBHOOK_SECRET: STRIPE_KEYS.webhookSecret,
  STRIPE_PUBLISHABLE_KEY: STRIPE_KEYS.publishableKey,
  STRIPE_API_URL: stripeUrl,
  STRIPE_JS_URL: `${stripeUrl}/v3`,
  PAYPAL_CLIENT_ID: PAYPAL_KEYS.clientId,
  PAYPAL_CLIENT_SECRET: PAYPAL_KEYS.clientSecret,
  PAYPAL_WEBHOOK_ID: PAYPAL_KEYS.webhookId,
  PAYPAL_API_URL: paypalUrl,
  PAYPAL_JS_URL: `${paypalUrl}/sdk/js`,
})

async function open(run: Run, name: "stripe" | "paypal", hook: string): Promise<string> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = run.supervisor.start({
    name: `stand-in of ${name}`,
    command: process.execPath,
    args: ["--import", "tsx", `backend/stand-ins/${name}/main.ts`],
    cwd: run.settings.root,
    env: childEnv(run, {
      PORT: String(port),
      WEBHOOK_URL: `${urlOf.api(run.settings)}/hooks/payment/${hook}`,
    }),
    log: logOf(run, `stand-in-${name}`),
  })
  await untilAnswers({ name, url: `${url}/health`, withinMs: 30_000, alive: () => child.running })
  return url
}

/**
 * Stripe and PayPal for the journeys: switched on, and offered in no region until a journey does so as staff would.
 * @returns their addresses, and what the stack has to be told
 */
export async function openStandIns(
  run: Run,
): Promise<{ stripeUrl: string; paypalUrl: string; env: Record<string, string> }> {
  const [stripeUrl, paypalUrl] = await Promise.all([
    open(run, "stripe", "stripe_stripe"),
    open(run, "paypal", "paypal_paypal"),
  ])
  return { stripeUrl, paypalUrl, env: { ...paymentEnv(stripeUrl, paypalUrl), KCT_OFFER: "none" } }
}
