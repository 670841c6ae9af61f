import type { Page } from "playwright-core"
import { DEMO_DESK } from "../seed/data/desk"
import { signIn } from "../test/e2e/desk/sign-in"

/** The desk as a senior sees it: the day, the board of their weddings and the queue, and a wedding that waits for a decision. */
export async function pictureDesk(
  page: Page,
  api: string,
  password: string,
  save: (name: string) => Promise<void>,
): Promise<void> {
  const email = DEMO_DESK.find(({ role }) => role === "senior")?.email ?? ""
  await signIn(page, api, { email, password })
  await page.goto(`${api}/app/ties/my-day`)
  await page
    .getByRole("region", { name: "Waiting for me", exact: true })
    .getByRole("listitem")
    .first()
    .waitFor()
  await save("my-day")
  await page.goto(`${api}/app/ties/weddings`)
  const board = page.getByRole("region", { name: "Board", exact: true })
  await board.getByRole("listitem").first().waitFor()
  await save("weddings")
  await page.goto(`${api}/app/ties/weddings?state=in_review&view=table`)
  await page.getByRole("table").getByRole("link").first().click()
  await page.getByRole("region", { name: "Timeline", exact: true }).waitFor()
  await save("wedding")
}
