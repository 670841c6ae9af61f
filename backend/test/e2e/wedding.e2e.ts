import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { hasCount, soon } from "../harness/soon"
import {
  expectGoodPage,
  giveAddress,
  NEW_YORK,
  newEmail,
  newShopper,
  orderNumber,
  SIZES,
  visit,
} from "./shopper/walk"
import type { Size } from "./shopper/walk"
import { add, builderTotal, dollars, foot, hasSum, meterAt, sumOf } from "./wedding/build"
import { newCode, staffKeepOnly, weddingConfig, weddingOrder } from "./wedding/store"

type Config = Awaited<ReturnType<typeof weddingConfig>>

let browser: Browser
let config: Config
let theme: Config["themes"][number]

beforeAll(async () => {
  browser = await openBrowser()
  config = await weddingConfig()
  theme = config.themes.find(({ colors }) => colors.length >= 3)!
})
afterAll(() => browser.close())

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
    for (const { name } of theme.colors.slice(0, 3)) {
      await picture.and(page.getByRole("img", { name })).waitFor()
    }
    await expectGoodPage(page)

    await foot(page).getByRole("link", { name: "Review" }).click()
    await hasCount(page.getByRole("list", { name: "The party" }).getByRole("listitem"), 11)
    const built = await builderTotal(page)
    await hasSum(page, /^Total/, built)
    await expectGoodPage(page)
    await page.getByRole("button", { name: "Put the party in the bag" }).dblclick()
    await page.getByText("The party is in your bag.").waitFor()
    await page.getByRole("link", { name: "Bag, 11 ties" }).first().waitFor()

    await page.getByRole("link", { name: "View bag" }).click()
    const wedding = page.getByRole("region", { name: theme.name })
    await wedding.getByText(said(11)).waitFor()
    await hasCount(wedding.getByRole("listitem"), 11)
    await hasSum(page, /^Total/, built)
    await expectGoodPage(page)

    await giveCode(page, worse)
    await page.getByText(/^Your code would save .*: we kept the better one/).waitFor()
    await hasSum(page, /^Total/, built)
    await wedding.getByText(said(11)).waitFor()
    await giveCode(page, better)
    await page.getByRole("button", { name: `Remove the code ${better}` }).waitFor()
    await soon(async () => expect(await sumOf(page, /^Total/)).toBeLessThan(built))
    await expectGoodPage(page)
    await page.getByRole("button", { name: `Remove the code ${better}` }).click()
    await page.getByRole("button", { name: `Remove the code ${better}` }).waitFor({ state: "detached" })
    await hasSum(page, /^Total/, built)

    await page.getByRole("link", { name: "Go to checkout" }).click()
    await giveAddress(page, { email: newEmail(), ...NEW_YORK })
    await expectGoodPage(page)
    const order = page.getByRole("button", { name: /^Place order, \$/ })
    const agreed = dollars(await order.innerText())
    await order.click()
    const number = await orderNumber(page)
    await hasSum(page, /^Total/, agreed)
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
    await hasSum(page, /^Total/, now.total)
    await page.getByRole("region", { name: theme.name }).getByText(said(5)).waitFor()
    await context.close()
  })
})

async function giveCode(page: Page, code: string): Promise<void> {
  const form = page.locator("details", { hasText: "Add a promotion code" })
  if (!(await form.evaluate((details) => details.hasAttribute("open")))) await form.locator("summary").click()
  await page.getByRole("textbox", { name: "Promotion code" }).fill(code)
  await page.getByRole("button", { name: "Apply" }).click()
  await page.getByRole("button", { name: `Remove the code ${code}` }).waitFor()
}
