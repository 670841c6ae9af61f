import { gzipSync } from "node:zlib"
import type { Browser, Page, Response } from "playwright-core"
import type { Kept } from "./our-wedding"

export interface Measured {
  /** Bytes of JavaScript, gz, prefetched included. */
  script: number
  /** Requests that are not for images, the document and prefetches included. */
  requests: number
  /** Cumulative layout shift of the load. */
  shift: number
  /** Elements in the document. */
  nodes: number
}

/** How long nothing may be under way before a load counts as over, in milliseconds. */
const QUIET = 1_500

/**
 * Loads a page with an empty cache, on a phone, and waits until it has asked for all that it will.
 * @param storageState what the browser has kept, for a page that is somebody's own
 */
export async function measure(browser: Browser, url: string, storageState?: Kept): Promise<Measured> {
  const kept = storageState ? { storageState } : {}
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, ...kept })
  try {
    const page = await context.newPage()
    const scripts: Promise<number>[] = []
    let requests = 0
    page.on("request", (request) => {
      if (request.resourceType() !== "image") requests += 1
    })
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(gzSize(response))
    })
    const answer = await page.goto(url, { waitUntil: "load" })
    if (!answer?.ok()) throw new Error(`${url} answered ${answer?.status() ?? "nothing"}.`)
    await quiet(page)
    const sizes = await Promise.all(scripts)
    return {
      script: sizes.reduce((sum, size) => sum + size, 0),
      requests,
      shift: await layoutShift(page),
      nodes: await page.evaluate(() => document.querySelectorAll("*").length),
    }
  } finally {
    await context.close()
  }
}

/** All shifts of the page so far, those right after an input too: a page has no excuse for moving when it is used. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
        })
        observer.observe({ type: "layout-shift", buffered: true })
        setTimeout(() => resolve(sum), 100)
      }),
  )
}

/** Compressed here and in the same way for both apps: how a server compresses is not what is compared. */
async function gzSize(response: Response): Promise<number> {
  return gzipSync(await response.body()).length
}

/** Resolves once no request has begun or ended for a while. */
async function quiet(page: Page): Promise<void> {
  let last = Date.now()
  const touch = () => {
    last = Date.now()
  }
  page.on("request", touch)
  page.on("requestfinished", touch)
  page.on("requestfailed", touch)
  while (Date.now() - last < QUIET) await new Promise((resolve) => setTimeout(resolve, 100))
}
