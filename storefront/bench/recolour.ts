import type { Browser, CDPSession, Page } from "playwright-core"

export interface Recoloured {
  /** The longest task while colours were changed, in milliseconds; 0 where none took 50 or more. */
  longest: number
  /** The most that a task has worked when all of it is done once more, in milliseconds. */
  work: number
  /** How long between two frames, in milliseconds: half of them, and nineteen of twenty, took no longer. */
  frames: { median: number; p95: number }
  people: number
}

/** How much slower than this machine the browser's processor is made. */
const SLOWER = 4
const CHANGES = 12
/** From one change to the next, in milliseconds. */
const EVERY = 700

/** Changes the colour of a whole party of twelve in the builder, again and again, on a phone with a slow processor. */
export async function recolour(browser: Browser, shop: string): Promise<Recoloured> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    await dressedParty(page, shop)
    const people = await page.locator("[data-member]").count()
    const devtools = await context.newCDPSession(page)
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER })
    // Pressed from inside the page: what a test tool does before a click would count as the page's own work.
    const press = async () => {
      await page.evaluate(PRESS)
      await page.waitForTimeout(CHANGES * EVERY + 500)
    }
    await page.evaluate(WATCH)
    await press()
    const seen = await page.evaluate<Pick<Recoloured, "longest" | "frames">>(REPORT)
    // A trace makes a page slower, so what it looks like without is seen first.
    const workOf = await traceWork(devtools)
    await press()
    return { ...seen, work: await workOf(), people }
  } finally {
    await context.close()
  }
}

async function dressedParty(page: Page, shop: string): Promise<void> {
  await page.goto(`${shop}/wedding`)
  await page.getByRole("list", { name: "Themes" }).getByRole("link").first().click()
  await page.getByRole("spinbutton", { name: "How many to add" }).fill("12")
  await page
    .getByRole("button", { name: /^Add 12: / })
    .first()
    .click()
  await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Ties" }).click()
  await page.getByRole("list", { name: /^Colours of/ }).waitFor()
  await page.locator("[data-old]").first().waitFor({ state: "detached" })
}

/** An event of the browser's own trace; times in microseconds. */
interface Traced {
  name: string
  pid: number
  tid: number
  /** On a processor. */
  tdur?: number
  args?: { name?: string }
}

/**
 * How long the longest task of the page's main thread works from now on. The browser's long tasks count the time for which a
 * thread waits for a processor, too, which on a machine with few of them says more about it than about the page.
 *
 * @returns asked at the end, in milliseconds
 */
async function traceWork(devtools: CDPSession): Promise<() => Promise<number>> {
  const events: Traced[] = []
  devtools.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as Traced[])))
  await devtools.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] },
  })
  return async () => {
    const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve))
    await devtools.send("Tracing.end")
    await complete
    const scripted = new Set(events.filter(({ name }) => name === "FunctionCall").map(threadOf))
    const main = events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf)
      .find((thread) => scripted.has(thread))
    const tasks = events.filter((event) => event.name === "RunTask" && threadOf(event) === main)
    if (tasks.length === 0) throw new Error("The browser's trace names no task of the page")
    return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
  }
}

const threadOf = ({ pid, tid }: Traced): string => `${pid} ${tid}`

// Texts, since they run in the browser and not here.
const WATCH = `{
  const seen = (window.recolour = { tasks: [], frames: [] })
  new PerformanceObserver((list) => list.getEntries().forEach((one) => seen.tasks.push(one.duration)))
    .observe({ type: "longtask" })
  let last = performance.now()
  const frame = (now) => {
    seen.frames.push(now - last)
    last = now
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
}`
const PRESS = `{
  const swatches = document.querySelectorAll("ul[aria-label^='Colours of'] button")
  for (let change = 0; change < ${CHANGES}; change += 1)
    setTimeout(() => swatches[change % swatches.length].click(), change * ${EVERY})
}`
const REPORT = `(() => {
  const { tasks, frames } = window.recolour
  const sorted = frames.slice(1).sort((a, b) => a - b)
  const at = (share) => sorted[Math.floor(sorted.length * share)] ?? 0
  return { longest: Math.max(0, ...tasks), frames: { median: at(0.5), p95: at(0.95) } }
})()`
