import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import { hasValue, soon } from "../harness/soon"
import { serviceFamilies, serviceStyles, type ServiceFamily } from "./shopper/catalogue"
import { ordersOf } from "./shopper/store"
import {
  addToBag,
  expectGoodPage,
  giveAddress,
  NEW_YORK,
  newEmail,
  newShopper,
  orderNumber,
  type Size,
  SIZES,
  visit,
} from "./shopper/walk"

const { shopUrl } = testStack()

let browser: Browser
let family: ServiceFamily
let styles: { name: string; slug: string; price: number }[]

beforeAll(async () => {
  browser = await openBrowser()
  const families = await serviceFamilies()
  family = families.find(({ colors }) => colors.length >= 3)!
  styles = await serviceStyles()
})
afterAll(() => browser.close())

/** What the page shows of its tie: the drawing's style and colour, name, price and address. */
async function shownTie(page: Page) {
  const [name, style] = (await page.getByRole("heading", { level: 1 }).innerText()).split("\n")
  const drawing = page.getByRole("img").first()
  return {
    name,
    style,
    symbol: await drawing.locator("use").getAttribute("href"),
    cloth: await drawing.getAttribute("style"),
    price: (
      await page
        .getByText(/^\$\d+\.\d{2}/)
        .first()
        .innerText()
    ).split(/\s/)[0],
    path: new URL(page.url()).pathname,
  }
}

/** Waits until the page shows such a tie. */
function shows(page: Page, tie: Partial<Awaited<ReturnType<typeof shownTie>>>): Promise<void> {
  return soon(async () => expect(await shownTie(page)).toMatchObject(tie))
}

describe.each(Object.keys(SIZES) as Size[])("a shopper with a %s", (size) => {
  it("walks from a family to a tie, and changes its colour and its style without a page being loaded", async () => {
    const { context, page } = await newShopper(browser, { size })
    await visit(page, "/")
    await expectGoodPage(page)
    await page
      .getByRole("link", { name: new RegExp(`^${family.name}`) })
      .first()
      .click()
    await page.getByRole("heading", { level: 1, name: family.name }).waitFor()
    await expectGoodPage(page)
    const [first, second] = family.colors as unknown as [{ name: string }, { name: string }]
    await page.getByRole("link", { name: first.name, exact: true }).first().click()
    await page.getByRole("heading", { level: 1, name: new RegExp(`^${first.name}`) }).waitFor()
    await expectGoodPage(page)

    await page.evaluate("window.sameDocument = true")
    const before = await shownTie(page)
    await page.getByRole("link", { name: second.name, exact: true }).first().click()
    await page.getByRole("heading", { level: 1, name: new RegExp(`^${second.name}`) }).waitFor()
    await shows(page, { name: second.name, style: before.style, symbol: before.symbol })
    const recoloured = await shownTie(page)
    expect(recoloured.cloth).not.toBe(before.cloth)
    expect(recoloured.path).not.toBe(before.path)

    const now = styles.find(({ name }) => name === before.style)!
    const other = styles.find(({ price }) => price !== now.price)!
    await page
      .getByRole("region", { name: "Styles" })
      .getByRole("link", { name: new RegExp(other.name) })
      .click()
    await page.getByRole("heading", { level: 1, name: new RegExp(`${other.name}$`) }).waitFor()
    await shows(page, { name: second.name, style: other.name, price: `$${other.price}` })
    const restyled = await shownTie(page)
    expect(restyled.symbol).not.toBe(recoloured.symbol)
    expect(restyled.path).toContain(other.slug)
    expect(await page.evaluate("window.sameDocument")).toBe(true)

    await page.goBack()
    await page.getByRole("heading", { level: 1, name: new RegExp(`${before.style}$`) }).waitFor()
    await context.close()
  })

  it("puts ties into the bag, pays on one page, and the order is in Medusa as it was shown", async () => {
    const { context, page } = await newShopper(browser, { size })
    const email = newEmail()
    const [color] = family.colors
    const tie = `/ties/${family.slug}/${color!.slug}`
    await addToBag(page, tie)
    await page.getByRole("link", { name: "Bag, 1 tie" }).first().click()
    await page.getByRole("heading", { level: 1, name: "Your bag" }).waitFor()
    await page.getByRole("button", { name: new RegExp(`^One more of ${color!.name}`) }).click()
    await page.getByRole("region", { name: "Summary" }).getByText("2 ties").waitFor()
    await page.getByRole("link", { name: "Bag, 2 ties" }).first().waitFor()
    await expectGoodPage(page)

    await page.getByRole("link", { name: "Go to checkout" }).click()
    await page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
    await expectGoodPage(page)
    await giveAddress(page, { email, ...NEW_YORK })
    await expectGoodPage(page)
    const order = page.getByRole("button", { name: /^Place order, \$/ })
    const cheapest = await order.innerText()
    await page.getByRole("radio", { name: /^Express/ }).check()
    await order
      .and(page.getByRole("button", { name: new RegExp(`^(?!${cheapest.replaceAll(/[$.]/g, "\\$&")}$)`) }))
      .waitFor()
    const agreed = (await order.innerText()).replace("Place order, ", "")
    await order.dblclick()
    const number = await orderNumber(page)
    await expectGoodPage(page)
    // Next keeps the checkout in the document, hidden, for the way back.
    await page.getByText("New York, NY 10001").filter({ visible: true }).waitFor()
    await page
      .getByRole("region", { name: "Ties in this order" })
      .getByText(agreed, { exact: true })
      .waitFor()
    await page.getByRole("link", { name: "Bag, empty" }).first().waitFor()

    const orders = await ordersOf(email)
    expect(orders).toHaveLength(1)
    expect(orders[0]).toMatchObject({
      display_id: number,
      currency_code: "usd",
      items: [{ quantity: 2 }],
      shipping_methods: [{ name: "Express" }],
      shipping_address: { city: "New York", province: "us-ny" },
    })
    expect(`$${orders[0]!.total.toFixed(2)}`).toBe(agreed)
    await context.close()
  })
})

describe("an address", () => {
  it("that names a colour and a style shows exactly them, and keeps doing so in a new window", async () => {
    const { context, page } = await newShopper(browser)
    const color = family.colors.at(-1)!
    const style = styles[0]!
    await visit(page, `/ties/${family.slug}/${color.slug}/${style.slug}`)
    await shows(page, { name: color.name, style: style.name })
    await context.close()
  })

  it("of a colour that we don't sell is a real 404 with colours to go on with", async () => {
    const { context, page } = await newShopper(browser)
    const [color] = family.colors
    const misspelt = `${color!.slug}x`
    const answer = await visit(page, `/ties/${family.slug}/${misspelt}`)
    expect(answer?.status()).toBe(404)
    await page
      .getByRole("main")
      .getByRole("link", { name: new RegExp(color!.name) })
      .first()
      .waitFor()
    await expectGoodPage(page)
    await context.close()
  })

  it.each([
    "/ties/%zz",
    "/ties/blues/%00",
    "/ties/blues/%c0%af/x",
    "/pictures/%zz",
    "/wedding/%zz",
    "/orders/%zz",
  ])("that is none, such as %s, is a 404 and no failure", async (path) => {
    expect((await fetch(shopUrl + path)).status).toBe(404)
  })
})

describe("an order", () => {
  it("is one, when two windows place it at the same moment", async () => {
    const { context, page } = await newShopper(browser)
    const email = newEmail()
    await addToBag(page, `/ties/${family.slug}/${family.colors[0]!.slug}`)
    await visit(page, "/checkout")
    await giveAddress(page, { email, ...NEW_YORK })
    const other = await context.newPage()
    await visit(other, "/checkout")
    const button = { name: /^Place order, \$/ }
    await other.getByRole("button", button).waitFor()
    await Promise.all([page, other].map((window) => window.getByRole("button", button).click()))
    expect(await orderNumber(page)).toBe(await orderNumber(other))
    expect(await ordersOf(email)).toHaveLength(1)
    await context.close()
  })

  it("is shown to its shopper and to nobody else", async () => {
    const { context, page } = await newShopper(browser)
    await addToBag(page, `/ties/${family.slug}/${family.colors[1]!.slug}`)
    await visit(page, "/checkout")
    await giveAddress(page, { email: newEmail(), ...NEW_YORK })
    await page.getByRole("button", { name: /^Place order, \$/ }).click()
    const number = await orderNumber(page)
    expect((await visit(page, `/orders/${number}`))?.status()).toBe(200)
    expect(page.url()).not.toContain("order_")

    const stranger = await newShopper(browser)
    for (const path of [`/orders/${number}`, `/order/confirmed/${number}`, "/orders/999999"]) {
      expect((await visit(stranger.page, path))?.status()).toBe(404)
      await stranger.page.getByRole("heading", { name: "We can’t show you such an order" }).waitFor()
    }
    await stranger.context.close()
    await context.close()
  })

  it("can be placed without a script, in euros with the tax in them", async () => {
    const { context, page } = await newShopper(browser, { script: false })
    const email = newEmail()
    await visit(page, "/ties")
    await page.getByLabel("Ship to").selectOption({ label: "Germany (EUR)" })
    await page.getByRole("button", { name: "Change" }).click()
    await page
      .getByText(/^€\d+\.\d{2}/)
      .first()
      .waitFor()
    await addToBag(page, `/ties/${family.slug}/${family.colors[0]!.slug}`)
    await visit(page, "/cart")
    await page.getByText("incl. VAT").waitFor()
    await page.getByRole("button", { name: /^One more of/ }).click()
    await page.getByText("2 ties").waitFor()
    await page.getByRole("link", { name: "Go to checkout" }).click()
    await page.getByRole("button", { name: "Continue to delivery" }).click()
    await page.getByText("Enter your e-mail address.").waitFor()
    await page.getByLabel("Town or city").fill("Potsdam")
    await page.getByRole("button", { name: "Continue to delivery" }).click()
    await page.getByText("Enter the first name.").waitFor()
    await hasValue(page.getByLabel("Town or city"), "Potsdam")
    await giveAddress(page, { email, city: "Berlin", postalCode: "10115" })
    await page
      .getByText(/^incl\. €\d+\.\d{2} VAT$/)
      .first()
      .waitFor({ state: "attached" })
    const agreed = await page.getByRole("button", { name: /^Place order, €/ }).innerText()
    await page.getByRole("button", { name: /^Place order, €/ }).click()
    await orderNumber(page)
    const [order] = await ordersOf(email)
    expect(order).toMatchObject({ currency_code: "eur", shipping_address: { city: "Berlin" } })
    expect(agreed).toBe(`Place order, €${order!.total.toFixed(2)}`)
    await context.close()
  })
})
