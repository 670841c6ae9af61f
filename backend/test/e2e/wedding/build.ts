import type { Page } from "playwright-core"
import { soon } from "../../harness/soon"

/** The first amount of dollars in a text, as a number. */
export const dollars = (text: string): number =>
  Number(/\$([\d,]+\.\d{2})/.exec(text)?.[1]?.replaceAll(",", ""))

export const foot = (page: Page) => page.getByRole("region", { name: "Price of the party" })

/** Adds so many of a role in one action. */
export async function add(page: Page, role: string, count = 1): Promise<void> {
  if (count > 1) await page.getByRole("spinbutton", { name: "How many to add" }).fill(String(count))
  await page.getByRole("button", { name: `Add ${count}: ${role}`, exact: true }).click()
}

/** Waits until nothing of the price on screen is older than the party. */
async function current(page: Page): Promise<void> {
  await foot(page).locator("[data-old]").first().waitFor({ state: "detached" })
}

/** What the meter says, once the store has priced this many ties. */
export async function meterAt(page: Page, ties: number): Promise<string> {
  const words = ties === 1 ? "1 tie." : `${ties} ties.`
  const meter = page.locator(`[role=meter][aria-valuetext^="${words}"]`)
  await meter.waitFor()
  await current(page)
  return (await meter.getAttribute("aria-valuetext")) ?? ""
}

/** The total that the builder shows, when it is that of the party on screen. */
export async function builderTotal(page: Page): Promise<number> {
  await current(page)
  return dollars(await foot(page).locator(".text-title").innerText())
}

/** One sum of a bag or an order as it is at the moment, by what stands before it. */
export async function sumOf(page: Page, label: RegExp): Promise<number> {
  // Next keeps pages that one comes from in the document, hidden.
  const row = page
    .locator("main dl div")
    .filter({ has: page.locator("dt", { hasText: label }), visible: true })
    .first()
  return dollars(await row.locator("dd").innerText())
}

/** Waits until a sum is this one, to the cent. */
export function hasSum(page: Page, label: RegExp, wanted: number): Promise<void> {
  return soon(async () => expect(await sumOf(page, label)).toBeCloseTo(wanted, 2))
}
