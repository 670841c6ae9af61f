import type { FrameLocator, Page } from "playwright-core"
import { testStack } from "../../harness/e2e"
import { admin } from "../shopper/store"

const { stripeUrl, paypalUrl } = testStack()

/** Stripe's own test cards. */
export const CARDS = {
  good: "4242 4242 4242 4242",
  declined: "4000 0000 0000 0002",
  asksTheBank: "4000 0000 0000 3220",
} as const

interface Region {
  id: string
  payment_providers?: { id: string }[]
}

/**
 * Offers cards and PayPal in every region, as staff do it in the admin.
 * @returns puts it back as it was
 */
export async function offerAll(): Promise<() => Promise<void>> {
  const { regions } = await admin<{ regions: Region[] }>("/regions?fields=id,payment_providers.id")
  const offer = (id: string, payment_providers: string[]) => admin(`/regions/${id}`, { payment_providers })
  for (const { id } of regions) await offer(id, ["pp_stripe_stripe", "pp_paypal_paypal", "pp_system_default"])
  return async () => {
    for (const { id, payment_providers } of regions) {
      await offer(
        id,
        (payment_providers ?? []).map((provider) => provider.id),
      )
    }
  }
}

export const choose = (page: Page, way: "Card" | "PayPal"): Promise<void> =>
  page.getByRole("radio", { name: new RegExp(`^${way}`) }).check()

export const cardFrame = (page: Page): FrameLocator =>
  page.frameLocator('iframe[title="Secure payment input frame"]')

/** Types a card into the payment element. */
export async function typeCard(page: Page, number: string): Promise<void> {
  const frame = cardFrame(page)
  await frame.getByLabel("Card number").fill(number)
  await frame.getByLabel("Expiration date").fill("12 / 34")
  await frame.getByLabel("Security code").fill("123")
}

export const payButton = (page: Page) => page.getByRole("button", { name: /^Pay [$€]/ })

/** Pays what the page asks, by a card that is good. */
export async function payByCard(page: Page): Promise<void> {
  await choose(page, "Card")
  await cardFrame(page).getByLabel("Card number").waitFor()
  await typeCard(page, CARDS.good)
  await payButton(page).click()
}

/** Opens PayPal's window by its button: with a key, for Playwright's mouse does not find into another site's frame here. */
export async function openPayPal(page: Page): Promise<FrameLocator> {
  await page
    .frameLocator('iframe[title="PayPal"]')
    .getByRole("button", { name: "Pay with PayPal" })
    .press("Enter")
  return page.frameLocator('iframe[src*="checkoutnow"]')
}

interface Books {
  intents: { id: string; amount: number; currency: string; status: string; created: number }[]
  orders: {
    id: string
    status: string
    create_time: string
    purchase_units: { amount: { value: string }; payments?: { captures?: object[] } }[]
  }[]
}

const stateOf = async <K extends keyof Books>(url: string, what: K): Promise<Books[K]> =>
  ((await (await fetch(`${url}/__control/state`)).json()) as Books)[what]

/** Everything that Stripe took, in the smallest unit. */
export const takenByCard = async (): Promise<number[]> =>
  (await stateOf(stripeUrl, "intents"))
    .filter(({ status }) => status === "succeeded")
    .map(({ amount }) => amount)

/** Everything that PayPal took, as it writes it. */
export const takenByPayPal = async (): Promise<string[]> =>
  (await stateOf(paypalUrl, "orders"))
    .filter(({ purchase_units }) => purchase_units[0]?.payments?.captures?.length === 1)
    .map(({ purchase_units }) => purchase_units[0]!.amount.value)

/** What of a list is new since it was looked at. */
export const newIn = <T>(before: readonly T[], after: readonly T[]): T[] => after.slice(before.length)

const control = (url: string, path: string, body: object) =>
  fetch(`${url}/__control/${path}`, { method: "POST", body: JSON.stringify(body) })

/** Has PayPal go wrong. */
export const breakPayPal = (on: string, fault: string, times: number) =>
  control(paypalUrl, "faults", { on, fault, times })
