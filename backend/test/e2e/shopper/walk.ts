import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, Page, Response } from "playwright-core"
import { testStack } from "../../harness/e2e"
import { soon } from "../../harness/soon"
import { openWindow, type Window } from "../../harness/window"

const { shopUrl } = testStack()

export const SIZES = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
} as const

export type Size = keyof typeof SIZES

/** A shopper's own browser window: no bag, no account. */
export function newShopper(
  browser: Browser,
  { size = "desktop", script = true }: { size?: Size; script?: boolean } = {},
): Promise<Window> {
  return openWindow(browser, { viewport: SIZES[size], javaScriptEnabled: script })
}

export function visit(page: Page, path: string): Promise<Response | null> {
  return page.goto(shopUrl + path)
}

/** Motions under way; one that goes on for ever, of something that waits, is none to wait for. */
const MOTIONS =
  "document.getAnimations().filter(({ effect, playState }) => " +
  "playState === 'running' && effect.getComputedTiming().endTime !== Infinity).length"

/** What is wrong with a page for somebody who can't see it or has no mouse, as a list that should be empty. */
export async function violations(page: Page): Promise<string[]> {
  const found = await look(page)
  // Something may have begun to move while axe looked: what is wrong with a page is found again.
  return found.length === 0 ? found : look(page)
}

async function look(page: Page): Promise<string[]> {
  // Half-way through a motion there are colours that nobody ever looks at.
  await soon(async () => expect(await page.evaluate<number>(MOTIONS)).toBe(0))
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Whether everything fits into the window: nothing can be scrolled sideways. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth")
}

/** Expects of a page that nothing of it is in anybody's way, and that it fits into its window. */
export async function expectGoodPage(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(0)
}

/** Puts the tie of a page into the bag. */
export async function addToBag(page: Page, path: string): Promise<void> {
  await visit(page, path)
  await page.getByRole("button", { name: "Add to bag" }).click()
  await page.getByText("In your bag.").waitFor()
}

export interface Person {
  email: string
  city: string
  postalCode: string
  state?: string
}

/** Where there is a sales tax. */
export const NEW_YORK = { city: "New York", postalCode: "10001", state: "New York" }

/** Fills in and sends the checkout's first part. */
export async function giveAddress(page: Page, person: Person): Promise<void> {
  await page.getByLabel("E-mail").fill(person.email)
  await page.getByLabel("First name").fill("Ada")
  await page.getByLabel("Last name").fill("Byron")
  await page.getByLabel("Street and number").fill("1 Analytical Street")
  await page.getByLabel("Town or city").fill(person.city)
  await page.getByLabel("Postal code").fill(person.postalCode)
  if (person.state) await page.getByLabel("State").selectOption({ label: person.state })
  await page.getByRole("button", { name: "Continue to delivery" }).click()
  await page.getByRole("heading", { name: "How shall we send it?" }).waitFor()
}

/** The number of the order that a page shows after ordering. */
export async function orderNumber(page: Page): Promise<number> {
  await page.getByRole("heading", { name: "Thank you. Your order is placed." }).waitFor()
  await page.waitForURL(({ pathname }) => /\/order\/confirmed\/\d+$/.test(pathname))
  return Number(new URL(page.url()).pathname.split("/").pop())
}

/** Through the checkout with what is in the bag. @returns the number of the order */
export async function pay(page: Page, email: string): Promise<number> {
  await page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
  await giveAddress(page, { email, ...NEW_YORK })
  await page.getByRole("button", { name: /^Place order, \$/ }).click()
  return orderNumber(page)
}

let people = 0

/** An e-mail that nobody has used before. */
export const newEmail = (): string => `shopper-${Date.now()}-${(people += 1)}@example.org`
