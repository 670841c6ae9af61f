import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import { hasCount, hasValue, soon } from "../harness/soon"
import { SharedWedding } from "./our-tie/party"
import { expectGoodPage, newShopper } from "./shopper/walk"

const { shopUrl } = testStack()
const NAME = 'Theo <img src=x onerror="window.broken=1">'

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const save = (page: Page, part: string, name: string) =>
  page
    .getByRole("region", { name: part })
    .or(page.locator("section", { hasText: part }))
    .getByRole("button", { name })

describe("a member's page", () => {
  it("is opened by one link and no account: confirmed, sized and addressed on a phone, each step saved at once", async () => {
    const wedding = await SharedWedding.make(NAME)
    const link = await wedding.memberLink(0)
    const { context, page } = await newShopper(browser, { size: "phone" })
    await page.goto(link)
    expect(page.url()).toBe(`${shopUrl}/our-tie`)
    await page.getByRole("heading", { level: 1, name: `${NAME}, your tie` }).waitFor()
    expect(await page.evaluate("window.broken")).toBeUndefined()
    await page.getByRole("img", { name: "Navy Blue, Bow Tie" }).waitFor()
    await page.getByText(/Please confirm your tie, and say where it goes by/).waitFor()
    await page.getByText("The couple pays for it.").waitFor()
    await expectGoodPage(page)

    await page.getByRole("button", { name: "Yes, I wear this tie" }).click()
    await page.getByText("You have confirmed this tie.").waitFor()
    const neck = page.getByLabel("In inches (optional)")
    await neck.fill("99")
    await save(page, "Neck size", "Save").click()
    await soon(async () => expect(await neck.getAttribute("aria-invalid")).toBe("true"))
    await neck.fill("15.5")
    await neck.press("Enter")
    await page.getByRole("status").filter({ hasText: "Saved" }).waitFor()

    await page.getByRole("radio", { name: "To my own address" }).press(" ")
    await page.getByLabel("Name at the door").fill("Theo Byron")
    await page.getByLabel("Street and number").fill("1 Mill Lane")
    await page.getByLabel("Postal code").fill("12534")
    await save(page, "Where it goes", "Save").click()
    const city = page.getByLabel("City")
    await soon(async () => expect(await city.getAttribute("aria-invalid")).toBe("true"))
    await city.fill("Hudson")
    await save(page, "Where it goes", "Save").click()
    await page.getByText("There is nothing more for you to do now.").waitFor()
    await expectGoodPage(page)
    await page.reload()
    await page.getByText("There is nothing more for you to do now.").waitFor()
    await hasValue(page.getByLabel("City"), "Hudson")
    expect(await wedding.stored(link)).toMatchObject({
      status: "responded",
      neck_size: 15.5,
      ships: "own",
      address: { name: "Theo Byron", city: "Hudson", postal_code: "12534", country_code: "us" },
    })
    const download = page.waitForEvent("download")
    await page.getByRole("link", { name: "Put the day into my calendar" }).click()
    expect((await download).suggestedFilename()).toBe("wedding.ics")
    await context.close()
  })

  it("works without a script as well, and on a desk", async () => {
    const wedding = await SharedWedding.make("Theo")
    const link = await wedding.memberLink(1)
    const { context, page } = await newShopper(browser, { script: false })
    await page.goto(link)
    await page.getByText(/You pay for it yourself, \$\d/).waitFor()
    await page.getByRole("button", { name: "Yes, I wear this tie" }).click()
    await page.getByText("You have confirmed this tie.").waitFor()
    await page.getByLabel("With the rest of the party").check()
    await page.getByRole("button", { name: "Save" }).click()
    await page.getByText("There is nothing more for you to do now.").waitFor()
    expect(await wedding.stored(link)).toMatchObject({ status: "responded", ships: "party" })
    await context.close()
  })

  it("tells no more than that a link opens nothing, whatever is wrong with it", async () => {
    const { context, page } = await newShopper(browser, { size: "phone" })
    for (const path of ["/our-tie", `/our-tie/${"A".repeat(43)}`, "/our-tie/short", "/our-party"]) {
      const answer = await page.goto(shopUrl + path)
      expect([path, answer?.status()]).toEqual([path, 404])
      await page.getByRole("heading", { level: 1, name: "This link opens nothing" }).waitFor()
    }
    await expectGoodPage(page)
    await context.close()
  })
})

describe("a viewer's page", () => {
  it("shows the party and where it stands, with nothing to press", async () => {
    const wedding = await SharedWedding.make("Theo")
    const link = await wedding.link({ scope: "viewer" })
    const { context, page } = await newShopper(browser, { size: "phone" })
    const answer = await page.goto(link)
    expect(page.url()).toBe(`${shopUrl}/our-party`)
    expect(answer?.headers()).toMatchObject({ "x-robots-tag": "noindex, nofollow" })
    await page.getByRole("heading", { level: 1, name: "Ada & Charles" }).waitFor()
    await hasCount(page.getByRole("list", { name: "The party" }).getByRole("listitem"), 2)
    await hasCount(page.getByRole("main").getByRole("button"), 0)
    await expectGoodPage(page)
    await context.close()
  })
})
