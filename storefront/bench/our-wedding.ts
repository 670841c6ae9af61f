import type { Browser, BrowserContext } from "playwright-core"

export type Kept = Awaited<ReturnType<BrowserContext["storageState"]>>

/** A browser with a party of eleven in the builder, and as it is once its couple has sent that to the shop. */
export async function sendWedding(browser: Browser, shop: string): Promise<{ builder: Kept; couple: Kept }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    await page.goto(`${shop}/wedding`)
    await page.getByRole("list", { name: "Themes" }).getByRole("link").first().click()
    await page.getByRole("spinbutton", { name: "How many to add" }).fill("11")
    await page
      .getByRole("button", { name: /^Add 11: / })
      .first()
      .click()
    const builder = await context.storageState()
    await page.goto(`${shop}/wedding/ask`)
    await page.getByLabel("Your name").fill("Ada Byron")
    await page.getByLabel("E-mail").fill("bench@example.org")
    await page.getByLabel("Wedding day").fill(inAYear())
    await page.getByRole("button", { name: "Send it to us" }).click()
    await page.getByRole("heading", { name: /^Thank you/ }).waitFor()
    // What the builder keeps is none of the couple's page.
    return { builder, couple: { cookies: await context.cookies(), origins: [] } }
  } finally {
    await context.close()
  }
}

const inAYear = () => new Date(Date.now() + 365 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
