import type { Browser, Locator, Page } from "playwright-core"
import type { Scenario } from "../../ties-service/scenario/table"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import { openDesk, violationsIn } from "./admin/desk"

const { apiUrl, tiesUrl, owner } = testStack()

let browser: Browser
let page: Page

/** Makes the ties service misbehave; `{}` behaves. */
async function serviceShows(scenario: Scenario): Promise<void> {
  const answer = await fetch(`${tiesUrl}/__scenario`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(scenario),
  })
  if (!answer.ok) throw new Error(`The ties service refused the scenario: ${await answer.text()}`)
}

async function askService<Answer>(path: string): Promise<Answer> {
  const answer = await fetch(tiesUrl + path)
  return (await answer.json()) as Answer
}

/** How many ties the service lists, asked without the client under test. */
async function listedTies(): Promise<number> {
  const { products } = await askService<{ products: { slug: string }[] }>("/api/products?limit=1000")
  const lists = await Promise.all(
    products.map(({ slug }) => askService<{ variants: unknown[] }>(`/api/products/${slug}/variants`)),
  )
  return lists.reduce((sum, { variants }) => sum + variants.length, 0)
}

const syncStatus = (): Locator => page.getByRole("status", { name: "Sync status" })

/**
 * Holds a sync back for as long as something is looked at, however long that takes: a little less than a client waits
 * for one answer, until the next scenario.
 */
const HELD: Scenario = { slow: 8_000 }

/** Starts a sync by the button and waits until the page says how it ended. */
async function syncNow(scenario: Scenario, outcome: string): Promise<void> {
  await serviceShows({ ...HELD, ...scenario })
  await page.getByRole("button", { name: "Sync now" }).click()
  await syncStatus().filter({ hasText: "Syncing" }).waitFor()
  await serviceShows(scenario)
  await syncStatus().filter({ hasText: outcome }).waitFor()
}

/** Waits until the page shows a number of the last run. */
function hasFigure(label: string | RegExp, wanted: number | RegExp): Promise<void> {
  const figures = page.getByLabel("The last run, in variants").locator("div", { hasText: label })
  const shown = typeof wanted === "number" ? wanted.toLocaleString("en") : wanted
  return figures.locator("dd").getByText(shown, { exact: true }).first().waitFor()
}

const SOME = /^[1-9][\d,]*$/

const violations = (part: string): Promise<string[]> => violationsIn(page, part)

beforeAll(async () => {
  browser = await openBrowser()
  page = await openDesk(browser)
})

// Each test begins on a page of its own, whatever the one before left open.
beforeEach(async () => {
  await page.goto(`${apiUrl}/app`)
  await page.getByRole("link", { name: "Ties catalogue" }).click()
  await page.getByRole("heading", { name: "Ties catalogue" }).waitFor()
})

// The other journeys share this shop: it is left as it was found.
afterAll(async () => {
  await serviceShows({})
  await browser.close()
})

describe("the catalogue's desk", () => {
  it("shows a sync's progress while it runs, and then what it did", async () => {
    await serviceShows(HELD)
    await page.getByRole("button", { name: "Sync now" }).click()
    await page.getByRole("progressbar", { name: "Sync progress" }).waitFor()
    await page.getByRole("listitem").filter({ hasText: "Read the service, under way" }).waitFor()
    await page.getByRole("button", { name: "Syncing", disabled: true }).waitFor()

    await serviceShows({})
    await syncStatus().filter({ hasText: "In step" }).waitFor()
    await hasFigure("Unchanged", await listedTies())
    const newest = page.getByRole("region", { name: "Last runs" }).getByRole("row").nth(1)
    await newest.getByText("Succeeded").waitFor()
    await newest.getByText("Staff").waitFor()
  })

  it("tells who asked for a run, and gives the keyboard back where the details were opened", async () => {
    const runs = page.getByRole("region", { name: "Last runs" })
    const opener = runs.getByRole("row").filter({ hasText: "Staff" }).first().getByRole("button")
    await opener.focus()
    await page.keyboard.press("Enter")
    await page.getByRole("dialog").getByText(owner.email).waitFor()
    await page.waitForURL(/[?&]run=trun_/)
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "hidden" })
    await opener.and(page.locator(":focus")).waitFor()
  })

  it("shows why a sync failed, in the service's own words, and recovers with the next", async () => {
    await syncNow({ successFalse: "The catalogue is being rebuilt" }, "Last sync failed")
    await page
      .getByText(/The catalogue is being rebuilt/)
      .first()
      .waitFor()
    await syncNow({}, "In step")
  })

  it("shows a row that was not let in, with its reason and as it came", async () => {
    await syncNow({ badPrice: "negative" }, "In step, with exceptions")
    await hasFigure("Quarantined", SOME)
    const quarantine = page.getByRole("region", { name: "Quarantine" })
    await quarantine.getByRole("row").nth(1).getByText(/price/i).waitFor()
    await quarantine.getByRole("row").nth(1).getByRole("button").click()
    await page.getByRole("dialog").getByText('"-24.99"', { exact: true }).waitFor()
    expect(await violations("[role=dialog]")).toEqual([])
    await page.keyboard.press("Escape")

    await syncNow({}, "In step")
    await quarantine.getByText("Nothing in quarantine").waitFor()
  })

  it("finds a colour that the service lists and Medusa lacks, and a sync mends it", async () => {
    const drift = page.getByRole("region", { name: "Drift check" })
    const found = drift.getByRole("row").filter({ hasText: "test-teal" })
    const extra = { name: "Test Teal", slug: "test-teal", hex: "#007C7C", family: "blues" }
    await serviceShows({ extraColour: extra })
    await drift.getByRole("button", { name: "Check again" }).click()
    await found.getByText("Missing").first().waitFor()

    await syncNow({ extraColour: extra }, "In step")
    // Updated, not created, in a shop where this journey has been before.
    await hasFigure(/Created|Updated/, SOME)
    await drift.getByText("No drift").waitFor()

    await syncNow({}, "In step")
    await hasFigure("Withdrawn", SOME)
    await drift.getByText("No drift").waitFor()
  })

  it("asks before it withdraws much, does nothing when told to keep, and what is withdrawn comes back", async () => {
    await syncNow({ halvedList: true }, "Needs your consent")
    const review = page.getByRole("button", { name: "Review withdrawals" })
    const prompt = page.getByRole("alertdialog")
    await review.click()
    await prompt.getByRole("listitem").first().waitFor()
    expect(await violations("[role=alertdialog]")).toEqual([])
    await prompt.getByRole("button", { name: "Keep them" }).click()
    await prompt.waitFor({ state: "hidden" })
    await syncStatus().filter({ hasText: "Needs your consent" }).waitFor()

    await review.click()
    await prompt.getByRole("button", { name: "Withdraw and sync" }).click()
    await syncStatus().filter({ hasText: "In step" }).waitFor()
    await hasFigure("Withdrawn", SOME)

    await syncNow({}, "In step")
    await hasFigure("Withdrawn", 0)
    await page.getByRole("region", { name: "Drift check" }).getByText("No drift").waitFor()
  })

  it("can be used without a mouse or a large screen", async () => {
    await page.getByRole("status", { name: "Drift" }).waitFor()
    await page.getByRole("button", { name: "Check again" }).and(page.locator(":enabled")).waitFor()
    expect(await violations("main")).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await violations("main")).toEqual([])
    expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBe(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})

describe("the product page", () => {
  it("shows a tie's colour, its value, family and prices", async () => {
    const { families } = await askService<{ families: { name: string; colors: string[] }[] }>(
      "/api/colors/families",
    )
    const family = families[0]!
    const colour = family.colors[0]!
    await page.goto(`${apiUrl}/app/products?q=${encodeURIComponent(colour)}`)
    await page.getByRole("row").filter({ hasText: colour }).first().click()
    const tie = page.getByRole("region", { name: "Tie", exact: true })
    await tie.getByText(colour, { exact: true }).waitFor()
    await tie.getByText(family.name, { exact: true }).waitFor()
    await tie.getByText(/^#[0-9A-F]{6}$/).waitFor()
    await tie
      .getByText(/^\$\d+\.\d{2}$/)
      .first()
      .waitFor()
    expect(await violations("[aria-label=Tie]")).toEqual([])
  })
})
