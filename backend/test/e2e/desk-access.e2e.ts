import type { Page } from "playwright-core"
import { testStack } from "../harness/e2e"
import { hasCount, hasValue, soon } from "../harness/soon"
import { tooWide, violations } from "./desk/axe"
import type { Couples } from "./desk/couples"
import { untilState } from "./desk/lifecycle"
import { Office } from "./desk/office"

let office: Office
let page: Page
let couples: Couples

beforeAll(async () => {
  office = await Office.open()
  ;({ page, couples } = office)
})
afterAll(() => office.close())

describe("the keyboard", () => {
  it("goes through a list, opens, approves and undoes without the mouse", async () => {
    const { couple, code } = await couples.ask()
    await office.visit(`/weddings?q=${code}`)
    const link = page.getByRole("link", { name: couple })
    await link.waitFor()
    await page.keyboard.press("j")
    await link.and(page.locator(":focus")).waitFor()
    await page.keyboard.press("x")
    await office.section("Selected weddings").getByText("1 selected").waitFor()
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: couple }).waitFor()
    await page.keyboard.press("a")
    await untilState(page, "Approved")
    // The state comes by itself, and may be there before the answer that offers the way back.
    await page.getByRole("button", { name: "Undo" }).waitFor()
    await page.keyboard.press("u")
    await untilState(page, "In review")
    await page.keyboard.press("g")
    await page.keyboard.press("d")
    await office.section("Waiting for me").waitFor()
  })

  it("is the field's while somebody types, and can be turned off", async () => {
    await office.openWedding(await couples.ask())
    const note = page.getByLabel("Note for colleagues")
    await note.waitFor()
    await page.keyboard.press("n")
    await note.and(page.locator(":focus")).waitFor()
    await page.keyboard.type("a great party: agreed? gd")
    await hasValue(note, "a great party: agreed? gd")
    await untilState(page, "Submitted")

    await page.getByRole("button", { name: "Keyboard shortcuts" }).click()
    expect(await violations(page, "[role=dialog]")).toEqual([])
    await page.getByRole("switch", { name: "Shortcuts are on" }).click()
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "hidden" })
    await page.keyboard.press("a")
    await page.keyboard.press("?")
    await hasCount(page.getByRole("dialog"), 0)
    await untilState(page, "Submitted")
    await page.getByRole("button", { name: "Keyboard shortcuts" }).click()
    await page.getByRole("switch", { name: "Shortcuts are on" }).click()
    await page.keyboard.press("Escape")
  })
})

describe("who sees what", () => {
  it("a coordinator has no wedding of another, nor what only leads may do", async () => {
    const wedding = await couples.ask()
    await couples.admin(`/ties/weddings/${wedding.id}/assign`, { coordinator_id: null })
    await office.asSomebody("coordinator", async (hers) => {
      await office.visit(`/weddings?view=table&q=${wedding.code}`, hers)
      await hers.getByText("No such weddings").waitFor()
      await hasCount(hers.getByRole("combobox", { name: "Whose weddings" }), 0)
      await office.visit(`/weddings/${wedding.id}`, hers)
      await hers.getByText("This wedding could not be read").waitFor()
      await office.visit("/desk", hers)
      await hers.getByRole("heading", { name: "Wedding desk" }).waitFor()
      await soon(async () => expect(await hers.getByRole("tab").allInnerTexts()).toEqual(["People"]))
    })
  })

  it("the product that a wedding wears says so", async () => {
    await couples.ask()
    const { products } = await couples.admin<{ products: { id: string }[] }>(
      "/products?handle=burgundy&fields=id",
    )
    await page.goto(`${testStack().apiUrl}/app/products/${products[0]!.id}`)
    await office.section("Worn at weddings").getByRole("link").first().waitFor()
  })
})

describe("without a mouse or a large screen", () => {
  it.each(["light", "dark"] as const)(
    "nothing serious is wrong in the %s, and nothing is too wide",
    async (mode) => {
      const { id } = await couples.ask()
      await page.evaluate(`localStorage.setItem("medusa_admin_theme", "${mode}")`)
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 900 })
        for (const [to, there] of [
          ["/my-day", "Waiting for me"],
          ["/weddings", "Board"],
          [`/weddings/${id}`, "Timeline"],
          ["/desk", "People"],
          ["/desk?part=rules", "Assignment"],
          ["/desk?part=steps", "Steps of the timeline"],
          ["/desk?part=audit", "Audit trail"],
        ] as const) {
          await office.visit(to)
          await office.section(there).first().waitFor()
          expect({ to, width, found: await violations(page, "main") }).toEqual({ to, width, found: [] })
          expect({ to, width, over: await tooWide(page) }).toEqual({ to, width, over: 0 })
        }
      }
      await page.evaluate(`localStorage.removeItem("medusa_admin_theme")`)
      await page.setViewportSize({ width: 1280, height: 900 })
    },
  )
})
