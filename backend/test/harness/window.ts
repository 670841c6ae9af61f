import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core"
import { WITHIN_MS } from "./soon"

export interface Window {
  context: BrowserContext
  page: Page
}

/** How many times slower pages run, from KCT_TEST_CPU: it shows the journeys that only work on a fast machine. */
export const SLOWNESS = Math.max(1, Number(process.env["KCT_TEST_CPU"]) || 1)

/** A browser window with nothing in it from anybody before; whoever opens it closes it. */
export async function openWindow(browser: Browser, options: BrowserContextOptions): Promise<Window> {
  const context = await browser.newContext(options)
  if (SLOWNESS > 1) {
    context.on("page", async (page) => {
      const session = await context.newCDPSession(page)
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWNESS })
    })
  }
  const page = await context.newPage()
  page.setDefaultTimeout(WITHIN_MS)
  return { context, page }
}
