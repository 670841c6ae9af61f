import type { Page } from "playwright-core"
import { DEMO_DESK } from "../seed/data/desk"
import { signIn } from "../test/e2e/desk/sign-in"

/** The stockroom as its staff see it: the parties, what is to be fetched, a wrong scan at the packing table, and the stock. */
export async function pictureFulfilment(
  page: Page,
  api: string,
  password: string,
  save: (name: string, fullPage?: boolean) => Promise<void>,
): Promise<void> {
  const email = DEMO_DESK.find(({ role }) => role === "staff")?.email ?? ""
  await signIn(page, api, { email, password })
  await page.goto(`${api}/app/ties/fulfilment`)
  const parties = page.getByRole("list", { name: "Parties" })
  await parties.waitFor()
  await save("fulfilment")
  await page.getByRole("checkbox", { name: "Choose all of this page" }).click()
  await page.getByRole("link", { name: "Pick list", exact: true }).click()
  await page.getByRole("list", { name: "Ties to fetch" }).waitFor()
  await save("pick-list")
  await page.goto(`${api}/app/ties/fulfilment?stage=packing`)
  await parties.getByRole("link").first().click()
  await page.getByRole("region", { name: "Scan", exact: true }).waitFor()
  await page.keyboard.type("4006381333931")
  await page.keyboard.press("Enter")
  await page.getByRole("alert").getByText("Nothing that is sold here").waitFor()
  await save("packing")
  await page.goto(`${api}/app/ties/fulfilment/stock?only=held`)
  await page.getByRole("table").waitFor()
  await save("stock")
}
