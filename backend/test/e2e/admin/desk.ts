import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, Page } from "playwright-core"
import { testStack } from "../../harness/e2e"
import { openWindow } from "../../harness/window"

const { apiUrl, owner } = testStack()

/** Medusa's admin in a window of its own, with the owner signed in. */
export async function openDesk(browser: Browser): Promise<Page> {
  // Without motion there is no half-way colour for axe to measure.
  const { page } = await openWindow(browser, {
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  })
  await page.goto(`${apiUrl}/app/login`)
  await page.getByPlaceholder("Email").fill(owner.email)
  await page.getByPlaceholder("Password").fill(owner.password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL(/\/app\/orders/)
  return page
}

/** Opens a page of the admin by its address after `/app`. */
export const goTo = (page: Page, path: string) => page.goto(`${apiUrl}/app${path}`)

/** What is wrong with a part of the page for who can't see it or has no mouse: should be empty. */
export async function violationsIn(page: Page, part: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
