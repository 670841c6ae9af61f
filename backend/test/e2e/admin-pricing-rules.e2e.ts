import type { Browser, Locator, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import { hasCount, hasValue } from "../harness/soon"
import { goTo, openDesk, violationsIn } from "./admin/desk"
import { archiveNamed, changePromotionOf, orderWedding, plainOrder, rulesOf, totalOf } from "./admin/prices"
import { dollars } from "./wedding/build"
import { weddingConfig } from "./wedding/store"

const { owner } = testStack()

/** A rule that no other journey's party meets: nobody else has an officiant. */
const NAME = `Officiants ${Date.now()}`
const ROLE = "Officiant"

let browser: Browser
let page: Page

const violations = (part: string): Promise<string[]> => violationsIn(page, part)
const drawer = (): Locator => page.getByRole("dialog")
const rules = (): Locator => page.getByRole("region", { name: "Rules", exact: true })
const whatIf = (): Locator => page.getByRole("region", { name: "What if" })

async function openPrices(query = ""): Promise<void> {
  await goTo(page, `/ties/pricing-rules${query}`)
  await page.getByRole("heading", { name: "Wedding prices" }).waitFor()
}

async function openRule(): Promise<void> {
  await rules().getByRole("button", { name: NAME }).click()
  await drawer().getByRole("heading", { name: NAME }).waitFor()
}

/** The rule as the server has it. */
async function saved(): Promise<{ id: string; percent: number; status: string }> {
  const rule = (await rulesOf()).find(({ name }) => name === NAME)
  if (!rule) throw new Error(`The server has no rule ${NAME}`)
  return rule
}

beforeAll(async () => {
  browser = await openBrowser()
  page = await openDesk(browser)
})
// The other journeys share this shop: its prices are left as they were.
afterAll(async () => {
  await archiveNamed(NAME)
  await browser.close()
})

// The life of one rule: its parts follow each other, each on a page of its own.
describe("the page of wedding prices", () => {
  it("refuses a rule that would never act, with the reason and with all that was typed, and takes one that does", async () => {
    const [tier] = (await weddingConfig()).tiers
    await goTo(page, "")
    await page.getByRole("link", { name: "Wedding prices" }).click()
    await page.getByRole("button", { name: "New rule" }).click()
    await drawer().getByRole("textbox", { name: "Name" }).fill(NAME)
    await drawer()
      .getByRole("textbox", { name: "Percent off" })
      .fill(`${tier!.percent - 1}`)
    await drawer().getByRole("textbox", { name: "From ties" }).fill(`${tier!.minimum_quantity}`)
    await drawer().getByRole("checkbox", { name: ROLE }).click()
    await drawer().getByRole("radio", { name: "Active" }).click()
    await drawer().getByRole("button", { name: "Save", exact: true }).click()
    const alert = drawer().getByRole("alert")
    await alert.getByText(/^Overlaps: .* this rule would never act$/).waitFor()
    await alert.and(page.locator(":focus")).waitFor()
    expect(await violations("[role=dialog]")).toEqual([])
    await hasValue(drawer().getByRole("textbox", { name: "Name" }), NAME)
    await drawer().getByRole("checkbox", { name: ROLE, checked: true }).waitFor()
    expect((await rulesOf()).filter(({ name }) => name === NAME)).toEqual([])

    await drawer().getByRole("textbox", { name: "Percent off" }).fill("ninety")
    await drawer().getByRole("button", { name: "Save", exact: true }).click()
    await drawer().getByText("Must be above 0 and at most 100, such as 12.5").waitFor()
    await drawer().getByRole("textbox", { name: "Percent off" }).fill("90,5")
    await drawer().getByRole("radio", { name: "Draft" }).click()
    await drawer().getByRole("button", { name: "Save", exact: true }).click()
    await drawer().getByRole("heading", { name: "History" }).waitFor()
    expect(await saved()).toMatchObject({ percent: 90.5, status: "draft" })
    await page.keyboard.press("Escape")
    const row = rules().getByRole("row").filter({ hasText: NAME })
    await row
      .filter({ hasText: "90.5 %" })
      .filter({ hasText: `Role: ${ROLE}` })
      .filter({ hasText: "Draft" })
      .waitFor()
  })

  it("shows what a party comes to at once, and with a rule that is not in force, line by line with the reasons", async () => {
    await openPrices()
    const total = whatIf()
      .getByRole("region", { name: "Totals" })
      .getByRole("row")
      .filter({ hasText: /^Total/ })
    // Its name is read from its cells; other rows speak of the rule for officiants.
    const line = whatIf().getByRole("row", { name: new RegExp(`^${ROLE}`) })
    await total.waitFor()
    await whatIf().getByText("11 ties in this wedding").first().waitFor()
    await whatIf().getByRole("button", { name: "Add a member" }).click()
    await whatIf().getByRole("combobox", { name: "Role" }).last().click()
    await page.getByRole("option", { name: ROLE }).click()
    await line.waitFor()
    await openRule()
    await drawer().getByRole("button", { name: "Try it" }).click()
    await page.getByRole("heading", { name: "What if" }).and(page.locator(":focus")).waitFor()
    await whatIf().getByRole("list", { name: "Changes that are tried" }).getByText(NAME).waitFor()
    await line.getByText(`Then: ${NAME}, 90.5 % off`).waitFor()
    await line.getByText(/^Why not the other/).click()
    await line.getByRole("listitem").filter({ hasText: "is at least as good" }).first().waitFor()
    const [now, then] = (await total.getByRole("cell").allInnerTexts()).slice(1, 3)
    expect(dollars(then!)).toBeLessThan(dollars(now!))
    expect(await violations("main")).toEqual([])
    expect((await saved()).status).toBe("draft")
  })

  it("puts a rule in force, and tells who did so and what it was before", async () => {
    await openPrices()
    await openRule()
    await drawer().getByRole("button", { name: "Activate" }).click()
    await drawer().getByText("Active", { exact: true }).first().waitFor()
    expect((await saved()).status).toBe("active")
    const history = drawer().getByRole("region", { name: "History" }).getByRole("listitem")
    await history
      .filter({ hasText: /Status:\s*from Draft\s*to Active/ })
      .getByText(owner.email)
      .waitFor()
    expect(await violations("[role=dialog]")).toEqual([])
  })

  it("tells what somebody has changed in a rule's promotion, and that it was undone", async () => {
    const { id } = await saved()
    await changePromotionOf(id)
    await openPrices()
    const promotions = page.getByRole("region", { name: "Medusa's promotions" })
    const mend = promotions.getByRole("list", { name: "What was put right" }).getByRole("listitem")
    await mend
      .filter({ hasText: NAME })
      .getByText("Its automatic should be true, and is false")
      .first()
      .waitFor()
    await promotions
      .getByRole("status", { name: "Promotions" })
      .filter({ hasText: "As the rules say" })
      .waitFor()
    await openRule()
    await drawer().getByRole("listitem").filter({ hasText: "Promotion put right" }).waitFor()
  })

  it("says what archiving does, does nothing when told to keep it, and then takes it out of force", async () => {
    await openPrices()
    await openRule()
    const prompt = page.getByRole("alertdialog")
    await drawer().getByRole("button", { name: "Archive" }).click()
    await prompt.getByText(/Orders that were made while it was in force keep it/).waitFor()
    expect(await violations("[role=alertdialog]")).toEqual([])
    await prompt.getByRole("button", { name: "Keep it" }).click()
    await prompt.waitFor({ state: "hidden" })
    expect((await saved()).status).toBe("active")
    await drawer().getByRole("button", { name: "Archive" }).click()
    await prompt.getByRole("button", { name: "Archive" }).click()
    await drawer().getByText("Archived", { exact: true }).first().waitFor()
    await page.keyboard.press("Escape")
    await rules().getByRole("row").filter({ hasText: NAME }).waitFor({ state: "detached" })
    await rules().getByRole("combobox", { name: "Status of the rules shown" }).click()
    await page.getByRole("option", { name: "Archived" }).click()
    await rules().getByRole("row").filter({ hasText: NAME }).waitFor()
    await page.waitForURL(/[?&]status=archived/)
  })

  it("asks before it loses what was typed, and can be used with the keyboard and on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await openPrices()
    await whatIf().getByRole("region", { name: "Totals" }).waitFor()
    expect(await violations("main")).toEqual([])
    expect(await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth")).toBe(0)
    const opener = page.getByRole("button", { name: "New rule" })
    await opener.focus()
    await page.keyboard.press("Enter")
    await drawer().getByRole("textbox", { name: "Name" }).fill("Half a rule")
    expect(await violations("[role=dialog]")).toEqual([])
    await page.keyboard.press("Escape")
    const prompt = page.getByRole("alertdialog")
    await prompt.getByRole("button", { name: "Go on typing" }).click()
    await hasValue(drawer().getByRole("textbox", { name: "Name" }), "Half a rule")
    await page.keyboard.press("Escape")
    await prompt.getByRole("button", { name: "Leave" }).click()
    await drawer().waitFor({ state: "hidden" })
    await opener.and(page.locator(":focus")).waitFor()
    await page.setViewportSize({ width: 1280, height: 900 })
  })
})

describe("the page of an order", () => {
  it("shows its wedding, says what an edit of it comes to, and changes the order only then", async () => {
    const id = await orderWedding(11)
    const before = await totalOf(id)
    await goTo(page, `/orders/${id}`)
    const weddings = page.getByRole("region", { name: "Weddings of this order" })
    await weddings.getByText(/^11 ties/).waitFor()
    expect(await violations('[aria-label="Weddings of this order"]')).toEqual([])
    await weddings.getByRole("button", { name: "Edit bundle" }).click()
    const ask = drawer().getByRole("button", { name: "See what it comes to" })
    await ask.and(page.locator(":disabled")).waitFor()
    for (let guest = 5; guest <= 11; guest += 1)
      await drawer()
        .getByRole("textbox", { name: new RegExp(`^Guest ${guest}:`) })
        .fill("0")
    await drawer().getByRole("button", { name: "Add a member" }).click()
    await drawer().getByRole("textbox", { name: "Name, if known" }).fill("Late Larry")
    await ask.click()
    const outcome = drawer().getByRole("region", { name: "What it comes to" })
    await outcome.and(page.locator(":focus")).waitFor()
    const cells = (name: string) =>
      outcome.getByRole("row").filter({ hasText: name }).getByRole("cell").allInnerTexts()
    expect((await cells("Ties of this wedding")).slice(1)).toEqual(["11", "5"])
    const [now, then] = (await cells("Total")).slice(1).map(dollars)
    expect(now).toBeCloseTo(before, 2)
    expect(await totalOf(id)).toBe(before)
    expect(await violations("[role=dialog]")).toEqual([])

    await drawer().getByRole("button", { name: "Change the order" }).click()
    await drawer().waitFor({ state: "hidden" })
    await weddings.getByText(/^5 ties/).waitFor()
    await weddings.getByRole("row").filter({ hasText: "Late Larry" }).waitFor()
    expect(await totalOf(id)).toBeCloseTo(then!, 2)
  })

  it("shows nothing of weddings where the order has none", async () => {
    const answered = page.waitForResponse(/\/admin\/ties\/orders\/[^/]+\/bundles/)
    await goTo(page, `/orders/${await plainOrder()}`)
    expect(await (await answered).json()).toMatchObject({ weddings: [] })
    await page.getByRole("heading", { name: "Summary" }).waitFor()
    await hasCount(page.getByRole("region", { name: "Weddings of this order" }), 0)
  })
})
