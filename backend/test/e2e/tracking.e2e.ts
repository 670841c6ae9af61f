import type { BrowserContext } from "playwright-core"
import { testStack } from "../harness/e2e"
import { hasCount, soon } from "../harness/soon"
import { violations as violationsIn } from "./desk/axe"
import type { Couples } from "./desk/couples"
import { Office } from "./desk/office"
import { expectGoodPage, newEmail, newShopper, type Size, visit } from "./shopper/walk"
import { buy, deliver, lineOf, orderWedding, ship } from "./tracking/parcels"

const { shopUrl } = testStack()

let office: Office
let couples: Couples

beforeAll(async () => {
  office = await Office.open()
  ;({ couples } = office)
})
afterAll(() => office.close())

/** A browser in which an order was placed. */
async function whereItWasPlaced(size: Size, order: { id: string; number: number }) {
  const { context, page } = await newShopper(office.browser, { size })
  await remember(context, order)
  return { context, page }
}

const remember = (context: BrowserContext, { id, number }: { id: string; number: number }) =>
  context.addCookies([{ name: "kct_orders", value: `${number}:${id}`, url: shopUrl }])

describe("an ordinary order", () => {
  it.each<Size>(["phone", "desktop"])("shows where it is, step by step, on a %s", async (size) => {
    const order = await buy(newEmail(), 3)
    const { context, page } = await whereItWasPlaced(size, order)
    await visit(page, `/orders/${order.number}`)
    const where = page.getByRole("region", { name: "Where it is" })
    await where.getByText("Payment authorised").first().waitFor()
    await expectGoodPage(page)

    const [line] = order.lines
    const first = await ship(order, [{ id: line!.id, quantity: 1 }])
    await page.reload()
    await where.getByText("1 of 3 shipped").first().waitFor()
    const parcel = where.getByRole("link", { name: "UPS 1Z999AA10123456784" })
    const carrier = "https://www.ups.com/track?tracknum=1Z999AA10123456784"
    await soon(async () => expect(await parcel.getAttribute("href")).toBe(carrier))
    await soon(async () => expect(await parcel.getAttribute("rel")).toContain("noopener"))
    await where.getByText(/^1 of 3 pieces, shipped on /).waitFor()
    await expectGoodPage(page)

    await deliver(order, await ship(order, [{ id: line!.id, quantity: 2 }], "KCT-2"))
    await deliver(order, first)
    await page.reload()
    await where.getByRole("listitem").filter({ hasText: "Delivered" }).last().waitFor()
    await where.getByText(/^2 of 3 pieces, delivered on /).waitFor()
    await hasCount(where.getByRole("link", { name: "KCT-2" }), 0)
    await context.close()
  })
})

describe("a wedding's order", () => {
  it("is followed by its couple and by the desk, each member's ties by themselves", async () => {
    const asked = await couples.ask({ ties: 5 })
    const order = await orderWedding(asked)
    const groom = order.lines.filter(({ quantity }) => quantity === 1)
    await ship(order, groom)
    expect(await lineOf(order, asked.token)).toBe("1 of 5 shipped")

    const { context, page } = await newShopper(office.browser, { size: "phone" })
    await visit(page, `/our-wedding/${asked.token}`)
    await page.getByText("1 of 5 shipped").first().waitFor()
    await page.getByRole("link", { name: "UPS 1Z999AA10123456784" }).first().waitFor()
    await expectGoodPage(page)
    await context.close()

    await office.openWedding(asked)
    const way = office.section("On its way")
    await way.getByText("1 of 5 shipped").first().waitFor()
    await way.getByRole("link", { name: "UPS 1Z999AA10123456784" }).waitFor()
    const party = office.section("Party")
    await party
      .getByRole("listitem")
      .filter({ hasText: "Leo" })
      .getByText("Shipped", { exact: true })
      .waitFor()
    await party.getByText("In production", { exact: true }).waitFor()
    const mails = office.section("Mail")
    await mails
      .getByRole("listitem")
      .filter({ hasText: "Wedding shipped" })
      .getByText("Sent", { exact: true })
      .waitFor()
    expect(await violationsIn(office.page, "main")).toEqual([])

    await office.visit(`/weddings?view=table&q=${asked.code}`)
    await office.page.getByRole("row").filter({ hasText: asked.code }).getByText("1 of 5 shipped").waitFor()
  })
})
