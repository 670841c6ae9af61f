/** For journeys: the one production stack that `npm test` brought up for all of them. */
export interface TestStack {
  shopUrl: string
  apiUrl: string
  tiesUrl: string
  /** Of the mail catcher: its page, and `/api/mails?to=…`. */
  mailUrl: string
  /** Of the stand-ins of Stripe and PayPal, with their control routes. */
  stripeUrl: string
  paypalUrl: string
  /** Process id of Medusa, for journeys through an outage. */
  medusaPid: number
  /** Of the store, for journeys that can't wait for time to pass. */
  databaseUrl: string
  /** Of everybody in the seed's `DEMO_DESK`. */
  deskPassword: string
  owner: { email: string; password: string }
  shopper: { email: string; password: string }
}

/** The stack in the form in which it reaches Jest. */
export const stackEnv = (stack: TestStack): Record<string, string> => ({
  KCT_TEST_STACK: JSON.stringify(stack),
})

/** @throws Error in a sentence, when the journey runs without a stack */
export function testStack(): TestStack {
  const found = process.env["KCT_TEST_STACK"]
  if (found) return JSON.parse(found)
  throw new Error("The journeys need a running shop: run them with `npm test -- e2e`, which brings one up.")
}
