import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core"
import { WITHIN_MS } from "./soon"

export interface Window {
  context: BrowserContext
  page: Page
}

/**
 * A browser window with nothing in it from anybody before; whoever opens it closes it. KCT_TEST_CPU=6 makes its pages
 * six times slower, which shows the journeys that only work on a fast machine.
 */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Window> {
  const context = await browser.newContext(options)
  const rate = Number(process.env["KCT_TEST_CPU"] ?? 1)
  if (rate > 1) {
    context.on("page", async (page) => {
      const session = await context.newCDPSession(page)
      await session.send("Emulation.setCPUThrottlingRate", { rate })
    })
  }
  const page = await context.newPage()
  page.setDefaultTimeout(WITHIN_MS)
  return { context, page }
}
