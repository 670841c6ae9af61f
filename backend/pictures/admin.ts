import type { Page } from "playwright-core"
import { DEMO_OWNER } from "../seed/data/accounts"

/** The catalogue's page in the admin, after a sync that the owner asks for. */
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
}
