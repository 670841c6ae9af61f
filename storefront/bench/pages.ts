/**
 * What each page costs a browser, against a bare Next app of the same version, built and served in the same run.
 *
 *   KCT_SHOP_URL=http://localhost:8000 npm run bench:pages
 *
 * Needs the shop up (`npm start`) and Chromium (KCT_CHROMIUM, default /usr/bin/chromium). Exits 1 over a budget.
 */
import { chromium } from "playwright-core"
import { openBareApp } from "./bare-app"
import { journeyShift } from "./journey"
import { fillBag } from "./filled-bag"
import { measure, type Measured } from "./measure"
import { sendWedding } from "./our-wedding"
import { recolour } from "./recolour"
import { pagesOf } from "./shop-pages"

const KIB = 1024
const BUDGET = { requests: 22, shift: 0.01, nodes: 1_500, task: 50 }

async function main(): Promise<void> {
  const shop = (process.env.KCT_SHOP_URL || "http://localhost:8000").replace(/\/+$/, "")
  const browser = await chromium.launch({
    executablePath: process.env.KCT_CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
  })
  const bare = await openBareApp()
  try {
    const floor = (await measure(browser, bare.url)).script
    console.log(`bare Next app: ${kib(floor)} of JavaScript, gz\n`)
    console.log(row(["page", "JS gz", "floor +", "requests", "CLS", "nodes", ""]))
    let over = 0
    const pages = await pagesOf(shop)
    const tie = pages.find(({ name }) => name === "style")?.path ?? "/ties"
    const kept = { ...(await sendWedding(browser, shop)), shopper: await fillBag(browser, shop, tie) }
    for (const page of pages) {
      const found = await measure(browser, shop + page.path, page.whose ? kept[page.whose] : undefined)
      const problems = overBudget(found, floor, page.allowance * KIB)
      over += problems.length
      console.log(row([page.name, ...figures(found, floor), problems.join(", ")]))
    }
    const shift = await journeyShift(browser, shop)
    if (shift > BUDGET.shift) over += 1
    console.log(
      `\nCLS of a walk home, family, colour, another colour, another style, back: ${shift.toFixed(4)}`,
    )
    const { longest, work, frames, people } = await recolour(browser, shop)
    if (longest > BUDGET.task) over += 1
    console.log(
      `Recolouring a party of ${people} at 4x CPU: longest task ${longest.toFixed(0)} ms of ${BUDGET.task} (0: none from 50 on; done once more under a trace, the most that one works is ${work.toFixed(0)} ms), frames ${frames.median.toFixed(1)} ms, p95 ${frames.p95.toFixed(1)} ms`,
    )
    console.log(over === 0 ? "All within budget." : `${over} over budget.`)
    process.exitCode = over === 0 ? 0 : 1
  } finally {
    await browser.close()
    await bare.close()
  }
}

function overBudget(
  { script, requests, shift, nodes }: Measured,
  floor: number,
  allowance: number,
): string[] {
  return [
    script > floor + allowance ? `JS over floor + ${allowance / KIB} KiB` : "",
    requests > BUDGET.requests ? `over ${BUDGET.requests} requests` : "",
    shift > BUDGET.shift ? `CLS over ${BUDGET.shift}` : "",
    nodes > BUDGET.nodes ? `over ${BUDGET.nodes} nodes` : "",
  ].filter(Boolean)
}

function figures({ script, requests, shift, nodes }: Measured, floor: number): string[] {
  return [kib(script), kib(script - floor), String(requests), shift.toFixed(4), String(nodes)]
}

const kib = (bytes: number) => `${(bytes / KIB).toFixed(1)} KiB`
const row = (cells: string[]) =>
  cells
    .map((cell, at) => cell.padEnd(at === 0 ? 26 : 11))
    .join(" ")
    .trimEnd()

main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
