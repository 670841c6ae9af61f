import type { Browser } from "playwright-core"
import { layoutShift } from "./measure"

/** Cumulative layout shift of a walk through the shop by client navigation, shifts after an input included. */
export async function journeyShift(browser: Browser, shop: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    await page.goto(shop)
    await page.getByRole("region", { name: "Begin with a colour" }).getByRole("link").first().click()
    await page.waitForURL(/\/ties\/[^/]+$/)
    await page.getByRole("main").getByRole("list").first().getByRole("link").first().click()
    await page.waitForURL(/\/ties\/[^/]+\/[^/]+$/)
    const colour = page.url()
    const colours = page.getByRole("region", { name: /^Colours in/ }).getByRole("link")
    await colours.nth(1).click()
    await page.waitForURL((url) => url.href !== colour)
    const other = page.url()
    await page.getByRole("region", { name: "Styles" }).getByRole("link").first().click()
    await page.waitForURL((url) => url.href !== other)
    await page.goBack()
    await page.waitForURL(other)
    return await layoutShift(page)
  } finally {
    await context.close()
  }
}
