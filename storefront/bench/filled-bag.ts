import type { Browser } from "playwright-core"
import type { Kept } from "./our-wedding"

/**
 * A browser with a tie in its bag, without which bag and checkout have little to show.
 * @param path a tie's page
 */
export async function fillBag(browser: Browser, shop: string, path: string): Promise<Kept> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    await page.goto(shop + path)
    await page.getByRole("button", { name: "Add to bag" }).click()
    await page.getByText("In your bag.").waitFor()
    return await context.storageState()
  } finally {
    await context.close()
  }
}
