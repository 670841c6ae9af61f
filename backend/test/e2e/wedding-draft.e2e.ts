import type { Browser, Locator } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { hasCount, hasValue } from "../harness/soon"
import { newShopper, visit } from "./shopper/walk"
import { add, foot, meterAt } from "./wedding/build"
import { weddingConfig } from "./wedding/store"

type Config = Awaited<ReturnType<typeof weddingConfig>>

let browser: Browser
let theme: Config["themes"][number]

beforeAll(async () => {
  browser = await openBrowser()
  const { themes } = await weddingConfig()
  theme = themes.find(({ colors }) => colors.length >= 2)!
})
afterAll(() => browser.close())

/** A shopper with a groom, called Tom, and three ushers. */
async function withParty() {
  const shopper = await newShopper(browser)
  const { page } = shopper
  await visit(page, "/wedding")
  await page.getByRole("link", { name: new RegExp(theme.name) }).click()
  await add(page, "Groom")
  await add(page, "Usher", 3)
  await page.getByRole("textbox", { name: "Name of Groom", exact: true }).fill("Tom")
  await meterAt(page, 4)
  return shopper
}

const hasMembers = (wedding: Locator, count: number) => hasCount(wedding.getByRole("listitem"), count)

describe("a draft of a wedding party", () => {
  it("survives a reload, the way back and forward, and shows in another tab what this one does", async () => {
    const { context, page } = await withParty()
    await page.reload()
    await hasValue(page.getByRole("textbox", { name: "Name of Groom" }), "Tom")
    await page.goBack()
    await page.getByRole("link", { name: new RegExp(theme.name) }).waitFor()
    await page.goForward()
    const other = await context.newPage()
    await visit(other, "/wedding/party")
    await meterAt(other, 4)
    await add(page, "Usher")
    await meterAt(other, 5)
    await context.close()
  })

  it("gives somebody who was removed back, with the keyboard", async () => {
    const { context, page } = await withParty()
    await page.getByRole("button", { name: "Remove Tom" }).press("Enter")
    await meterAt(page, 3)
    await foot(page).getByText("Tom was removed.").waitFor()
    await page.getByRole("button", { name: "Take it back" }).press("Enter")
    await page.getByRole("textbox", { name: "Name of Groom" }).waitFor()
    await meterAt(page, 4)
    await context.close()
  })

  it("goes on without a connection, keeps the last price and says so, and prices again by itself", async () => {
    const { context, page } = await withParty()
    await context.setOffline(true)
    await add(page, "Usher", 2)
    await foot(page)
      .getByText(/No connection: the price is the one before your last changes/)
      .waitFor()
    await hasCount(page.getByRole("textbox", { name: /^Name of/ }), 6)
    await context.setOffline(false)
    await meterAt(page, 6)
    await context.close()
  })

  it("is shared by a link that no server sees, and the receiver's own party can be had back", async () => {
    const { context, page } = await withParty()
    await page.getByRole("navigation", { name: "Steps" }).getByRole("link", { name: "Review" }).click()
    const link = await page.getByRole("link", { name: "The link itself" }).getAttribute("href")
    const receiver = await newShopper(browser)
    await visit(receiver.page, "/wedding/party")
    await add(receiver.page, "Guest")
    const asked: string[] = []
    receiver.page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")))
    await visit(receiver.page, link!)
    await receiver.page.getByRole("list", { name: "The party" }).getByText("Tom").waitFor()
    await receiver.page.waitForURL(({ hash }) => hash === "")
    await meterAt(receiver.page, 4)
    expect(asked.filter((text) => text.includes("Tom"))).toEqual([])
    await receiver.page.getByRole("button", { name: "Take it back" }).click()
    await receiver.page
      .getByRole("list", { name: "The party" })
      .getByText(/^No colour yet/)
      .waitFor()
    await receiver.context.close()
    await context.close()
  })

  it("of a colour that is not sold any more keeps the rest, and says what is missing", async () => {
    const { context, page } = await newShopper(browser)
    const link = `1!no-such-theme!2027-06-12!no-such-colour!groom,usher!no-such-colour!no-such-style!0.0.0,2x1.0.0`
    await visit(page, `/wedding/party#${link}`)
    await page.getByText(/no such colour is not sold any more/).waitFor()
    await page.getByText(/The theme no such theme is not among ours any more/).waitFor()
    await hasCount(page.getByRole("textbox", { name: /^Name of/ }), 3)
    await context.close()
  })

  it("that is in the bag is opened from there, changed in its place, and taken out whole", async () => {
    const { context, page } = await withParty()
    const steps = page.getByRole("navigation", { name: "Steps" })
    await steps.getByRole("link", { name: "Review" }).click()
    await page.getByRole("button", { name: "Put the party in the bag" }).click()
    await page.getByText("The party is in your bag.").waitFor()
    await page.getByRole("link", { name: "View bag" }).click()
    const wedding = page.getByRole("region", { name: theme.name })
    await hasMembers(wedding, 4)
    await wedding.getByText("Tom, Groom").waitFor()

    await wedding.getByRole("button", { name: /^Remove .*Tom, Groom$/ }).click()
    await page.getByRole("link", { name: "Bag, 3 ties" }).first().waitFor()
    await page.getByRole("button", { name: "Put it back" }).click()
    await page.getByRole("link", { name: "Bag, 4 ties" }).first().waitFor()
    await hasMembers(wedding, 4)

    await page.getByRole("link", { name: "Change the party" }).click()
    await steps.getByRole("link", { name: "Party" }).click()
    await add(page, "Usher", 2)
    await meterAt(page, 6)
    await steps.getByRole("link", { name: "Review" }).click()
    await page.getByRole("button", { name: "Change it in the bag" }).click()
    await page.getByRole("link", { name: "Bag, 6 ties" }).first().waitFor()
    await visit(page, "/cart")
    await hasCount(page.getByRole("region", { name: theme.name }), 1)
    await hasMembers(wedding, 6)

    await page.getByText("Remove the party").click()
    await page.getByRole("button", { name: "Remove all of it" }).click()
    await page.getByRole("heading", { name: "Your bag is empty" }).waitFor()
    await page.getByRole("link", { name: "Bag, empty" }).first().waitFor()
    await context.close()
  })
})
