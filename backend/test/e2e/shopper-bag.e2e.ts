import type { Browser } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { hasCount, hasValue } from "../harness/soon"
import { serviceFamilies, serviceStyles, type ServiceFamily } from "./shopper/catalogue"
import { atAnotherPrice, withOnly } from "./shopper/store"
import { addToBag, newShopper, violations, visit } from "./shopper/walk"

let browser: Browser
let family: ServiceFamily
/** A tie that no other journey buys. */
let tie: { handle: string; style: string; name: string; path: string }

beforeAll(async () => {
  browser = await openBrowser()
  const families = await serviceFamilies()
  family = families.at(-1)!
  const color = family.colors.at(-1)!
  const style = (await serviceStyles())[0]!
  const path = `/ties/${family.slug}/${color.slug}/${style.slug}`
  tie = { handle: color.slug, style: style.name, name: `${color.name}, ${style.name}`, path }
})
afterAll(() => browser.close())

describe("the bag", () => {
  it("keeps what two windows change, and overwrites nothing that one of them has not seen", async () => {
    const { context, page } = await newShopper(browser)
    await addToBag(page, tie.path)
    await addToBag(page, `/ties/${family.slug}/${family.colors[0]!.slug}`)
    await visit(page, "/cart")
    const other = await context.newPage()
    await visit(other, "/cart")

    const quantity = { name: `Quantity of ${tie.name}` }
    await page.getByRole("button", { name: `One more of ${tie.name}` }).click()
    await page.getByRole("region", { name: "Summary" }).getByText("3 ties").waitFor()
    // The other window still shows one; what it asks for was decided on that.
    await other.getByRole("spinbutton", quantity).fill("7")
    await other.getByText("This bag was changed in another window: it holds 2 now.").waitFor()
    await hasValue(other.getByRole("spinbutton", quantity), "2")

    await other.getByRole("button", { name: new RegExp(`^Remove ${family.colors[0]!.name}`) }).click()
    await other.getByRole("region", { name: "Summary" }).getByText("2 ties").waitFor()
    await page.reload()
    await page.getByRole("region", { name: "Summary" }).getByText("2 ties").waitFor()
    await context.close()
  })

  it("gives a removed tie back, and the keyboard finds the way to it", async () => {
    const { context, page } = await newShopper(browser)
    await addToBag(page, tie.path)
    await visit(page, "/cart")
    await page.getByRole("button", { name: `Remove ${tie.name}` }).press("Enter")
    await page
      .getByRole("status")
      .filter({ hasText: `${tie.name} was taken out of the bag.` })
      .waitFor()
    await page.getByRole("heading", { name: "Your bag is empty" }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole("button", { name: "Put it back" }).and(page.locator(":focus")).press("Enter")
    await page.getByRole("region", { name: "Summary" }).getByText("1 tie").waitFor()
    await context.close()
  })

  it("goes back to what it holds, and says why, when there are not so many", async () => {
    const { context, page } = await newShopper(browser)
    await addToBag(page, tie.path)
    await visit(page, "/cart")
    await withOnly(tie, 2, async () => {
      await page.getByRole("spinbutton", { name: `Quantity of ${tie.name}` }).fill("5")
      const said = page
        .getByRole("status")
        .filter({ hasText: `Only 2 of ${tie.name} are left. Your bag keeps 1.` })
      await said.waitFor()
      await hasValue(page.getByRole("spinbutton", { name: `Quantity of ${tie.name}` }), "1")
    })
    await context.close()
  })

  it("says before checkout what costs something else now or is not to be had, and lets nobody past it", async () => {
    const { context, page } = await newShopper(browser)
    await addToBag(page, tie.path)
    await atAnotherPrice(tie, 31.5, async () => {
      await visit(page, "/checkout")
      await page.getByRole("link", { name: "Look at the bag" }).click()
      await page.getByText("One costs $31.50 now.").waitFor()
      await hasCount(page.getByRole("link", { name: "Go to checkout" }), 0)
      expect(await violations(page)).toEqual([])
      await page.getByRole("button", { name: "Buy at $31.50" }).click()
      await page.getByRole("link", { name: "Go to checkout" }).waitFor()
      await page.getByRole("region", { name: "Summary" }).getByText("$31.50").first().waitFor()
    })
    await withOnly(tie, 0, async () => {
      await page.reload()
      await page.getByText("This tie has sold out since. Please remove it.").waitFor()
    })
    await context.close()
  })

  it("says that a promotion code is unknown, and keeps it in the field", async () => {
    const { context, page } = await newShopper(browser)
    await addToBag(page, tie.path)
    await visit(page, "/cart")
    await page.getByText("Add a promotion code").click()
    await page.getByRole("textbox", { name: "Promotion code" }).fill("NO-SUCH-CODE")
    await page.getByRole("button", { name: "Apply" }).click()
    await page.getByText(/We know no code NO-SUCH-CODE/).waitFor()
    await context.close()
  })

  it.each(["cart_01AAAAAAAAAAAAAAAAAAAAAAAA", "cart_../../admin", "nonsense"])(
    "is a new one, quietly, for a browser that remembers %s",
    async (value) => {
      const { context, page } = await newShopper(browser)
      await visit(page, "/ties")
      await context.addCookies([{ name: "kct_cart", value, url: page.url() }])
      expect((await visit(page, "/cart"))?.status()).toBe(200)
      await page.getByRole("heading", { name: "Your bag is empty" }).waitFor()
      await addToBag(page, tie.path)
      await page.getByRole("link", { name: "Bag, 1 tie" }).first().waitFor()
      await context.close()
    },
  )
})
