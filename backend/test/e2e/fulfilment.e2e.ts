import type { Page } from "playwright-core"
import { testStack } from "../harness/e2e"
import { hasCount, soon } from "../harness/soon"
import { violations } from "./desk/axe"
import type { Asked, Couples } from "./desk/couples"
import { emailOf, Office } from "./desk/office"
import { Stockroom } from "./fulfilment/stockroom"
import { type Ordered, orderWedding } from "./tracking/parcels"

const UPS = "1Z999AA10123456784"

let office: Office
let couples: Couples

beforeAll(async () => {
  office = await Office.open()
  ;({ couples } = office)
})
afterAll(() => office.close())

async function partyOf(ties: number, family?: string): Promise<{ asked: Asked; order: Ordered }> {
  const asked = await couples.ask({ ties, ...(family ? { family } : {}) })
  return { asked, order: await orderWedding(asked) }
}

const asStaff = (act: (room: Stockroom, page: Page) => Promise<void>): Promise<void> =>
  office.asSomebody("staff", (page) => act(new Stockroom(page, testStack().apiUrl, couples), page))

describe("the stockroom", () => {
  it("fetches two parties in one walk, packs them with a wrong scan between, and ships one in two parcels", async () => {
    const family = `Stock${Date.now().toString(36)}`
    const first = await partyOf(4, family)
    const second = await partyOf(3, family)
    await asStaff(async (room, page) => {
      await room.openList(family)
      await page.getByRole("checkbox", { name: "Choose all of this page" }).click()
      expect(await violations(page, "main")).toEqual([])
      await page.getByRole("link", { name: "Pick list", exact: true }).click()
      await page.getByText("7 ties for 2 orders").waitFor()
      const rows = page.getByRole("list", { name: "Ties to fetch" }).getByRole("listitem")
      await hasCount(rows, 2)
      for (const box of await rows.getByRole("checkbox").all()) await box.click()
      expect(await violations(page, "main")).toEqual([])

      const orders = await room.ordersOf(family)
      await page.getByRole("link", { name: "Pack the first" }).click()
      await page.getByRole("region", { name: "Scan" }).waitFor()
      expect(orders[0]).toBe(page.url().split("/").at(-1)?.split("?")[0])
      const order = orders[0] === first.order.id ? first.order : second.order
      const packing = await room.packing(order.id)
      const [groom, groomsman] = packing.bags as [
        (typeof packing.bags)[number],
        (typeof packing.bags)[number],
      ]

      // The label of the groom's bag, then a groomsman's tie: refused aloud, with what was expected.
      await room.scan(groom.code)
      await room.hears("status", "This is the bag of Leo, groom.")
      await room.scan(groomsman.lines[0]?.sku ?? "")
      await room.hears("alert", "Wrong tie.")
      await room.hears("alert", "Expected: Navy Blue, Bow Tie")
      expect(await violations(page, "main")).toEqual([])
      await room.scan(groom.lines[0]?.sku ?? "")
      await room.hears("status", "It is complete.")
      await page.getByRole("listitem", { name: "Bag of Leo" }).getByText("Complete").waitFor()
      await room.scan(groom.lines[0]?.sku ?? "")
      await room.hears("alert", "already")

      // One leaves at once, the rest follows.
      await room.ship(UPS)
      await page
        .getByRole("region", { name: "Parcels" })
        .getByRole("link", { name: `UPS ${UPS}` })
        .waitFor()
      await room.scanAll(order.id)
      await room.ship("KCT-LATE-2")
      await page.getByText("All has left").first().waitFor()
      await page.getByRole("link", { name: "Next party" }).click()
      await page.getByText(/^0 of \d ties packed$/).waitFor()
    })
  })

  it("notes a tie that nobody can find, finds it, and warns of two dye lots, by keyboard alone", async () => {
    const { asked, order } = await partyOf(3)
    await asStaff(async (room, page) => {
      await room.visit(`/orders/${order.id}`)
      await page.getByRole("heading", { level: 1, name: asked.couple }).waitFor()
      const missing = page.getByRole("button", { name: /^Nobody can find Navy Blue/ })
      await missing.focus()
      await page.keyboard.press("Enter")
      await page.getByText("0 of 3 ties packed, 1 missing").waitFor()
      // The keyboard is back in the scanner's field.
      const [groom] = (await room.packing(order.id)).bags
      await room.scan(groom?.lines[0]?.sku ?? "")
      await room.hears("status", "into the bag of Leo")
      await page.getByText("1 of 3 ties packed", { exact: true }).waitFor()
      await page.getByRole("textbox", { name: "Dye lots of Burgundy" }).fill("L1, L2")
      await page.keyboard.press("Enter")
      await page.getByText("Ties of two dye lots are packed", { exact: true }).waitFor()
      expect(await violations(page, "main")).toEqual([])
    })
  })

  it("tells store staff on the order's page which wedding it is, what is left, and by when", async () => {
    const { asked, order } = await partyOf(3)
    await office.page.goto(`${testStack().apiUrl}/app/orders/${order.id}`)
    const widget = office.section("Wedding")
    await widget.getByRole("link", { name: asked.couple }).waitFor()
    await widget.getByText("0 of 3 ties packed. Leave by").waitFor()
    await widget.getByRole("list", { name: "Left to pack" }).getByText("Leo").waitFor()
    await widget.getByRole("link", { name: "Pack it" }).click()
    await office.page.getByRole("region", { name: "Scan" }).waitFor()
  })

  it("shows the demo's parties: to pack, half packed, and one that is short", async () => {
    await asStaff(async (room, page) => {
      await room.visit("?stage=short")
      await page.getByRole("list", { name: "Parties" }).getByText("1 missing").first().waitFor()
      await room.visit("/stock?only=held")
      await page.getByRole("heading", { level: 1, name: "Stock for weddings" }).waitFor()
      await soon(async () => expect(await page.getByRole("row").count()).toBeGreaterThan(2))
      expect(await violations(page, "main")).toEqual([])
    })
    expect(emailOf("staff")).toContain("staff@")
  })
})
