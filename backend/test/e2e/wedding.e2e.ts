import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import {
  giveAddress,
  newEmail,
  newShopper,
  orderNumber,
  SIZES,
  tooWide,
  violations,
  visit,
} from "./shopper/walk"
import type { Size } from "./shopper/walk"
import { add, builderTotal, dollars, foot, meterAt, sumOf } from "./wedding/build"
import { newCode, staffKeepOnly, weddingConfig, weddingOrder } from "./wedding/store"

type Config = Awaited<ReturnType<typeof weddingConfig>>

const NEW_YORK = { city: "New York", postalCode: "10001", state: "New York" }

let browser: Browser
let config: Config
let theme: Config["themes"][number]

beforeAll(async () => {
  browser = await openBrowser()
  config = await weddingConfig()
  theme = config.themes.find(({ colors }) => colors.length >= 3)!
})
afterAll(() => browser.close())

async function expectGoodPage(page: Page): Promise<void> {
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(0)
}

const percentAt = (ties: number) =>
  config.tiers.findLast(({ minimum_quantity }) => ties >= minimum_quantity)?.percent ?? null

const said = (ties: number) => {
  const percent = percentAt(ties)
  return percent === null ? "Not a wedding price yet" : `Wedding price: ${percent}% off`
}

/** A party of eleven in the three colours of a theme. */
async function buildEleven(page: Page): Promise<void> {
  await visit(page, "/wedding")
  await expectGoodPage(page)
  await page.getByRole("link", { name: new RegExp(theme.name) }).click()
  await page.getByRole("heading", { level: 1, name: "Who stands with you?" }).waitFor()
  await add(page, "Groom")
  expect(await meterAt(page, 1)).toContain(said(1))
  await add(page, "Best man")
  expect(await meterAt(page, 2)).toContain(said(2))
  await add(page, "Groomsman", 5)
  expect(await meterAt(page, 7)).toContain(said(7))
  await add(page, "Father of the bride")
  await add(page, "Father of the groom")
  await add(page, "Usher", 2)
  expect(await meterAt(page, 11)).toContain(said(11))
  await page.getByRole("textbox", { name: "Name of Groom", exact: true }).fill("Tom")
  await expectGoodPage(page)
}

describe.each(Object.keys(SIZES) as Size[])("a couple with a %s", (size) => {
  it("builds a party of eleven, sees the tiers change, tries two codes, orders, and staff make it five: every figure agrees", async () => {
    const { context, page } = await newShopper(browser, { size })
    const [worse, better] = [await newCode(3), await newCode(45)]
    await buildEleven(page)

    await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Ties" }).click()
    await page.getByRole("radio", { name: "Groomsman, all 5" }).press(" ")
    await page
      .getByRole("group", { name: "Style" })
      .getByRole("radio", { name: /Bow Tie/ })
      .press(" ")
    const picture = page.getByRole("img", { name: /^The party:/ })
    await picture.and(page.getByRole("img", { name: /5 times Groomsman in .*, Bow Tie/ })).waitFor()
    const described = await picture.getAttribute("aria-label")
    for (const { name } of theme.colors.slice(0, 3)) expect(described).toContain(name)
    await expectGoodPage(page)

    await foot(page).getByRole("link", { name: "Review" }).click()
    const built = await builderTotal(page)
    expect(await page.getByRole("list", { name: "The party" }).getByRole("listitem").count()).toBe(11)
    await expectGoodPage(page)
    await page.getByRole("button", { name: "Put the party in the bag" }).dblclick()
    await page.getByText("The party is in your bag.").waitFor()
    await page.getByRole("link", { name: "Bag, 11 ties" }).first().waitFor()

    await page.getByRole("link", { name: "View bag" }).click()
    const wedding = page.getByRole("region", { name: theme.name })
    await wedding.getByText(said(11)).waitFor()
    expect(await wedding.getByRole("listitem").count()).toBe(11)
    expect(await sumOf(page, /^Total/)).toBeCloseTo(built, 2)
    await expectGoodPage(page)

    await giveCode(page, worse)
    await page.getByText(/^Your code would save .*: we kept the better one/).waitFor()
    expect(await sumOf(page, /^Total/)).toBeCloseTo(built, 2)
    await wedding.getByText(said(11)).waitFor()
    await giveCode(page, better)
    await page.getByRole("button", { name: `Remove the code ${better}` }).waitFor()
    expect(await sumOf(page, /^Total/)).toBeLessThan(built)
    await expectGoodPage(page)
    await page.getByRole("button", { name: `Remove the code ${better}` }).click()
    await page.getByRole("button", { name: `Remove the code ${better}` }).waitFor({ state: "detached" })
    expect(await sumOf(page, /^Total/)).toBeCloseTo(built, 2)

    await page.getByRole("link", { name: "Go to checkout" }).click()
    await giveAddress(page, { email: newEmail(), ...NEW_YORK })
    await expectGoodPage(page)
    const order = page.getByRole("button", { name: /^Place order, \$/ })
    const agreed = dollars(await order.innerText())
    await order.click()
    const number = await orderNumber(page)
    expect(await sumOf(page, /^Total/)).toBe(agreed)
    await page.getByRole("region", { name: theme.name }).getByText(said(11)).waitFor()
    await expectGoodPage(page)

    const placed = await weddingOrder(number)
    expect(placed.items.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(11)
    expect(placed.total).toBeCloseTo(agreed, 2)
    const edited = await staffKeepOnly(placed, 5)
    expect(edited.weddings).toEqual([expect.objectContaining({ ties_before: 11, ties_after: 5 })])
    const now = await weddingOrder(number)
    expect(now.total).toBeCloseTo(edited.after.total, 6)
    await page.reload()
    expect(await sumOf(page, /^Total/)).toBeCloseTo(now.total, 2)
    await page.getByRole("region", { name: theme.name }).getByText(said(5)).waitFor()
    await context.close()
  })
})

async function giveCode(page: Page, code: string): Promise<void> {
  const field = page.getByRole("textbox", { name: "Promotion code" })
  if (!(await field.isVisible())) await page.getByText("Add a promotion code").click()
  await field.fill(code)
  await page.getByRole("button", { name: "Apply" }).click()
  await page.getByRole("button", { name: `Remove the code ${code}` }).waitFor()
}
