import type { Page } from "playwright-core"
import { DEMO_OWNER } from "../seed/data/accounts"

/** The catalogue's page in the admin after a sync that the owner asks for, and the page of the wedding price. */
export async function pictureAdmin(
  page: Page,
  api: string,
  password: string,
  save: (name: string) => Promise<void>,
): Promise<void> {
  await page.goto(`${api}/app/login`)
  await page.getByPlaceholder("Email").fill(DEMO_OWNER.email)
  await page.getByPlaceholder("Password").fill(password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL(/\/app\/orders/)
  await page.goto(`${api}/app/ties/catalogue`)
  await page.getByRole("button", { name: "Sync now" }).click()
  await page.getByRole("status", { name: "Sync status" }).filter({ hasNotText: "Syncing" }).waitFor()
  // The drift check reads the whole service; the picture shows its answer.
  await page.getByRole("button", { name: "Check again" }).click({ trial: true })
  await page.mouse.wheel(0, -5000)
  await save("admin-catalogue")
  await picturePrices(page, api, save)
}

/** The rules with a change that is tried on the party of the what-if, and not saved. */
async function picturePrices(page: Page, api: string, save: (name: string) => Promise<void>): Promise<void> {
  await page.goto(`${api}/app/ties/pricing-rules`)
  const whatIf = page.getByRole("region", { name: "What if" })
  await whatIf.getByRole("region", { name: "Totals" }).waitFor()
  await save("admin-prices")
  await page.getByRole("button", { name: "New rule" }).click()
  const form = page.getByRole("dialog")
  await form.getByRole("textbox", { name: "Name" }).fill("Groomsmen")
  await form.getByRole("textbox", { name: "Percent off" }).fill("25")
  await form.getByRole("textbox", { name: "From ties" }).fill("4")
  await form.getByRole("checkbox", { name: "Groomsman" }).click()
  await form.getByRole("button", { name: "Try without saving" }).click()
  const changed = whatIf.getByText("Then: Groomsmen, 25 % off")
  await changed.waitFor()
  // Only as far as it takes: the sums stay in the picture.
  await changed.scrollIntoViewIfNeeded()
  await save("admin-what-if")
}
