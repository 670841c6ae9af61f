import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import {
  breakPayPal,
  cardFrame,
  CARDS,
  choose,
  newIn,
  offerAll,
  openPayPal,
  payButton,
  takenByCard,
  takenByPayPal,
  typeCard,
} from "./payments/till"
import { orderByStaff } from "./payments/by-staff"
import { serviceFamilies } from "./shopper/catalogue"
import { admin, ordersOf } from "./shopper/store"
import {
  addToBag,
  expectGoodPage,
  giveAddress,
  NEW_YORK,
  newEmail,
  newShopper,
  orderNumber,
  type Size,
  visit,
} from "./shopper/walk"

const { shopUrl } = testStack()

let browser: Browser
let tie: string
let putBack: () => Promise<void>

beforeAll(async () => {
  browser = await openBrowser()
  const [family] = await serviceFamilies()
  tie = `/ties/${family!.slug}/${family!.colors[0]!.slug}`
  putBack = await offerAll()
})
afterAll(async () => {
  await putBack()
  await browser.close()
})

/** A shopper at the last step of the checkout. */
async function atTheTill(
  size: Size = "desktop",
): Promise<{ page: Page; email: string; close: () => Promise<void> }> {
  const { context, page } = await newShopper(browser, { size })
  const email = newEmail()
  await addToBag(page, tie)
  await visit(page, "/checkout")
  await giveAddress(page, { email, ...NEW_YORK })
  return { page, email, close: () => context.close() }
}

interface Paid {
  payment_status: string
  total: number
}

/** The one order of a shopper, paid in full as Medusa has it. */
async function onlyOrder(email: string): Promise<{ total: number; number: number }> {
  const orders = await ordersOf(email)
  expect(orders).toHaveLength(1)
  const { order } = await admin<{ order: Paid }>(`/orders/${orders[0]!.id}?fields=id,total,payment_status`)
  expect(order.payment_status).toBe("captured")
  return { total: order.total, number: orders[0]!.display_id }
}

const cents = (total: number): number => Math.round(total * 100)

describe.each(["phone", "desktop"] as const)("at the till, on a %s", (size) => {
  it("a card pays once, whatever is pressed twice, and the order is there", async () => {
    const before = await takenByCard()
    const { page, email, close } = await atTheTill(size)
    // Its colours change as it wakes up.
    await payButton(page).and(page.locator(":enabled")).waitFor()
    await expectGoodPage(page)
    await typeCard(page, CARDS.good)
    await payButton(page).dblclick()
    const number = await orderNumber(page)
    await expectGoodPage(page)
    const order = await onlyOrder(email)
    expect(order.number).toBe(number)
    expect(newIn(before, await takenByCard())).toEqual([cents(order.total)])
    await close()
  })

  it("PayPal pays once, in its own window", async () => {
    const before = await takenByPayPal()
    const { page, email, close } = await atTheTill(size)
    await choose(page, "PayPal")
    const window = await openPayPal(page)
    await window.getByRole("heading", { name: /^Pay / }).waitFor()
    await window.getByRole("button", { name: "Agree and pay" }).press("Enter")
    const number = await orderNumber(page)
    const order = await onlyOrder(email)
    expect(order.number).toBe(number)
    expect(newIn(before, await takenByPayPal())).toEqual([order.total.toFixed(2)])
    await close()
  })
})

describe("what goes wrong at the till is told clearly, and the bag stays:", () => {
  it("a card that is declined, and then another one", async () => {
    const { page, email, close } = await atTheTill()
    await payButton(page).click()
    await page.getByRole("alert").getByText("Your card number is incomplete.").waitFor()
    await typeCard(page, CARDS.declined)
    await payButton(page).click()
    await page
      .getByRole("alert")
      .getByText("Your card was declined. Nothing was charged, and your bag is kept")
      .waitFor()
    await expectGoodPage(page)
    await page.getByRole("link", { name: "Bag, 1 tie" }).first().waitFor()
    expect(await ordersOf(email)).toEqual([])
    await typeCard(page, CARDS.good)
    await payButton(page).click()
    await orderNumber(page)
    await onlyOrder(email)
    await close()
  })

  it("a bank that asks first: a no takes nothing, a yes makes the order", async () => {
    const { page, email, close } = await atTheTill()
    await typeCard(page, CARDS.asksTheBank)
    await payButton(page).click()
    await page.getByRole("button", { name: "Fail" }).click()
    await page.getByRole("alert").getByText("The payment was not accepted, so nothing was ordered").waitFor()
    expect(await ordersOf(email)).toEqual([])
    await typeCard(page, CARDS.asksTheBank)
    await payButton(page).click()
    await page.getByRole("button", { name: "Complete" }).click()
    await orderNumber(page)
    await onlyOrder(email)
    await close()
  })

  it("who comes back from PayPal without paying", async () => {
    const { page, email, close } = await atTheTill()
    await choose(page, "PayPal")
    const window = await openPayPal(page)
    // At once the window is gone: a key that is pressed in it would never come up again.
    await window.getByRole("button", { name: "Cancel and return" }).dispatchEvent("click")
    await page
      .getByRole("alert")
      .getByText("You came back from PayPal without paying. Nothing was charged")
      .waitFor()
    await expectGoodPage(page)
    expect(await ordersOf(email)).toEqual([])
    await close()
  })

  it("PayPal that declines, and then agrees", async () => {
    const { page, email, close } = await atTheTill()
    await choose(page, "PayPal")
    await breakPayPal("capture", "decline", 1)
    const window = await openPayPal(page)
    await window.getByRole("button", { name: "Agree and pay" }).press("Enter")
    await page.getByRole("alert").getByText("PayPal declined the payment, and nothing was taken").waitFor()
    expect(await ordersOf(email)).toEqual([])
    const again = await openPayPal(page)
    await again.getByRole("button", { name: "Agree and pay" }).press("Enter")
    await orderNumber(page)
    await onlyOrder(email)
    await close()
  })
})

it("two windows that pay for one bag pay once, and both come to its order", async () => {
  const before = await takenByCard()
  const { page, email, close } = await atTheTill()
  const other = await page.context().newPage()
  await visit(other, "/checkout")
  await Promise.all([page, other].map((window) => typeCard(window, CARDS.good)))
  await Promise.all([page, other].map((window) => payButton(window).click()))
  expect(await orderNumber(page)).toBe(await orderNumber(other))
  const order = await onlyOrder(email)
  expect(newIn(before, await takenByCard())).toEqual([cents(order.total)])
  await close()
})

it("the keyboard alone pays by card", async () => {
  const { page, email, close } = await atTheTill()
  await page.getByRole("radio", { name: /^Card/ }).focus()
  // Into the card's own frame, field by field, and out of it to the button.
  const frame = cardFrame(page)
  const write = async (label: string, text: string) => {
    await page.keyboard.press("Tab")
    // Going into another site's frame takes its time; what is typed before is lost.
    await frame.getByLabel(label).and(frame.locator(":focus")).waitFor()
    await page.keyboard.type(text)
  }
  await payButton(page).and(page.locator(":enabled")).waitFor()
  await write("Card number", CARDS.good)
  await write("Expiration date", "12 / 34")
  await write("Security code", "123")
  await page.keyboard.press("Tab")
  await payButton(page).and(page.locator(":focus")).waitFor()
  await page.keyboard.press("Enter")
  await orderNumber(page)
  await onlyOrder(email)
  await close()
})

it("an order that staff made is paid by its link, once, and a link that is cut short says so", async () => {
  const before = await takenByCard()
  const email = newEmail()
  const { path, total } = await orderByStaff(email)
  const { context, page } = await newShopper(browser, { size: "phone" })
  await visit(page, path.slice(0, path.indexOf("?")))
  await page.getByRole("heading", { level: 1, name: "This link leads to no payment" }).waitFor()
  await visit(page, path)
  await page.getByRole("heading", { level: 1, name: "Pay for your order" }).waitFor()
  await payButton(page).and(page.locator(":enabled")).waitFor()
  await expectGoodPage(page)
  await typeCard(page, CARDS.good)
  await payButton(page).dblclick()
  await page.getByRole("heading", { level: 1, name: "Thank you: it is paid" }).waitFor()
  await expectGoodPage(page)
  await onlyOrder(email)
  expect(newIn(before, await takenByCard())).toEqual([cents(total)])
  await context.close()
})

it("no script of a payment provider is loaded before the checkout", async () => {
  const { context, page } = await newShopper(browser)
  const foreign: string[] = []
  page.on("request", (request) => {
    if (!request.url().startsWith(shopUrl)) foreign.push(request.url())
  })
  await addToBag(page, tie)
  await visit(page, "/cart")
  await page.getByRole("heading", { level: 1, name: "Your bag" }).waitFor()
  expect(foreign).toEqual([])
  await context.close()
})
