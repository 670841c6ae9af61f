import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { hasCount, hasValue } from "../harness/soon"
import { expectGoodPage, newEmail, newShopper, visit } from "./shopper/walk"
import { buildAndAsk, inDays, sendIt, standing, tellDetails } from "./wedding/couple"
import { approveByItself, decide, deskWedding, weddingsOf } from "./wedding/desk"
import { themeOfThree } from "./wedding/store"

const FAR = inDays(240)

let browser: Browser
let theme: string

beforeAll(async () => {
  browser = await openBrowser()
  theme = await themeOfThree()
  await approveByItself(false)
})
afterAll(() => browser.close())

/** A wedding of a groom and three groomsmen that was sent, with a window on its page. */
async function sentWedding(size: "phone" | "desktop" = "phone") {
  const { context, page } = await newShopper(browser, { size })
  const email = newEmail()
  await buildAndAsk(page, theme)
  await tellDetails(page, { one: "Ada", two: "Charles", email }, FAR)
  const link = await sendIt(page)
  const [found] = await weddingsOf(email)
  await visit(page, "/our-wedding")
  await standing(page, "We have it").waitFor()
  return { context, page, link, id: found!.id }
}

const party = (page: Page) => page.getByRole("list", { name: "The party" })
const openMember = async (page: Page, name: string): Promise<void> => {
  await party(page).getByRole("link", { name, exact: true }).click()
  await page.getByRole("heading", { level: 1, name }).waitFor()
}
const outlook = (page: Page) => page.getByRole("region", { name: "What it changes" })

describe("a couple on its own page", () => {
  it("sees what a change of the party does to tier and total before it is made, and makes it", async () => {
    const { context, page, id } = await sentWedding()
    await expectGoodPage(page)
    await openMember(page, "Groomsman 2")
    await expectGoodPage(page)
    await page.getByRole("link", { name: "Take Groomsman 2 out of the party" }).click()
    await outlook(page).getByText("With 3 ties the wedding price is 5% off, and was 10%.").waitFor()
    await outlook(page)
      .getByText(/not answered yet, and count towards the wedding price/)
      .waitFor()
    await expectGoodPage(page)
    await outlook(page).getByRole("link", { name: "Leave it as it is" }).click()
    await hasCount(outlook(page), 0)
    expect((await deskWedding(id)).quote.version).toBe(1)

    await page.getByRole("group", { name: "Style" }).getByText("Bow Tie").click()
    await page.getByRole("button", { name: "See what it changes" }).first().click()
    await outlook(page).getByRole("button", { name: "Change the tie" }).click()
    await standing(page, "We have it").waitFor()
    await party(page)
      .getByRole("listitem")
      .filter({ hasText: "Groomsman 2" })
      .getByText(/Bow Tie/)
      .waitFor()
    expect((await deskWedding(id)).quote.version).toBe(2)
    await context.close()
  })

  it("puts somebody else in a place, adds one, and takes one out", async () => {
    const { context, page } = await sentWedding("desktop")
    await openMember(page, "Groomsman 1")
    await page.getByText("Somebody else takes this place").click()
    const other = page.getByRole("region", { name: "Who it is" })
    await other.getByRole("textbox", { name: "Name", exact: true }).fill("<b>Ben</b>")
    await other.getByRole("button", { name: "Put them in this place" }).click()
    await page.getByRole("heading", { level: 1, name: "<b>Ben</b>" }).waitFor()
    await visit(page, "/our-wedding")
    await party(page).getByText("<b>Ben</b>, Groomsman").waitFor()
    await page.getByRole("link", { name: "Add somebody" }).click()
    await page.getByRole("combobox", { name: "Part" }).selectOption({ label: "Usher" })
    await page.getByRole("button", { name: "See what it changes" }).click()
    await outlook(page).getByText("The wedding price stays 10% off, with 5 ties.").waitFor()
    await expectGoodPage(page)
    await outlook(page).getByLabel("Name (optional)").fill("Zoe")
    await outlook(page).getByRole("button", { name: "Add to the party" }).dblclick()
    await party(page).getByText("Zoe, Usher").waitFor()
    await hasCount(party(page).getByRole("listitem"), 5)
    await context.close()
  })

  it("that has accepted is told what a change ends, before it does", async () => {
    const { context, page, id } = await sentWedding()
    await decide(id, "approve")
    await page.reload()
    await page.getByRole("button", { name: /^Accept version/ }).click()
    await standing(page, "Accepted, and ready to be paid").waitFor()
    await openMember(page, "Groomsman 3")
    await page.getByRole("link", { name: "Take Groomsman 3 out of the party" }).click()
    await outlook(page)
      .getByText(/^The approval ends with this change/)
      .waitFor()
    await outlook(page)
      .getByText(/^So does your acceptance/)
      .waitFor()
    await outlook(page).getByRole("button", { name: "Take Groomsman 3 out" }).click()
    await standing(page, /looking at it$/).waitFor()
    await hasCount(party(page).getByRole("listitem"), 3)
    await context.close()
  })

  it("does all of it without a script", async () => {
    const { context, link } = await sentWedding()
    const plain = await newShopper(browser, { size: "phone", script: false })
    await plain.page.goto(link)
    await openMember(plain.page, "Groomsman 1")
    await plain.page.getByRole("textbox", { name: "Name (optional)" }).fill("Tom")
    await plain.page.getByRole("button", { name: "Save" }).click()
    await plain.page.getByRole("heading", { level: 1, name: "Tom" }).waitFor()
    await plain.page.getByRole("link", { name: "Take Tom out of the party" }).click()
    await outlook(plain.page).getByRole("button", { name: "Take Tom out" }).click()
    await hasCount(party(plain.page).getByRole("listitem"), 3)
    await Promise.all([context.close(), plain.context.close()])
  })
})

describe("two partners at once", () => {
  it("both have what they changed; of the same thing each is told of both, and keeps what was typed", async () => {
    const { context, page, link } = await sentWedding("desktop")
    const other = await newShopper(browser, { size: "phone" })
    await other.page.goto(link)
    await openMember(page, "Groomsman 1")
    await openMember(other.page, "Groomsman 1")
    const name = (of: Page) => of.getByRole("textbox", { name: "Name (optional)" })
    const save = (of: Page) => of.getByRole("button", { name: "Save" }).click()

    await page.getByRole("textbox", { name: "Telephone (optional)" }).fill("555 0100")
    await save(page)
    await page.getByText("Saved.").waitFor()
    await name(other.page).fill("Tom")
    await save(other.page)
    await other.page.getByRole("heading", { level: 1, name: "Tom" }).waitFor()
    await hasValue(other.page.getByRole("textbox", { name: "Telephone (optional)" }), "555 0100")

    await name(page).fill("Ben")
    await save(page)
    await page.getByText("Name: you have Ben, and there it says Tom now.").waitFor()
    await hasValue(name(page), "Ben")
    await expectGoodPage(page)
    await save(page)
    await page.getByRole("heading", { level: 1, name: "Ben" }).waitFor()
    await visit(other.page, "/our-wedding")
    await party(other.page).getByText("Ben, Groomsman").waitFor()
    await Promise.all([context.close(), other.context.close()])
  })

  it("change different details of the day, and neither is lost", async () => {
    const { context, page, link } = await sentWedding("desktop")
    const other = await newShopper(browser)
    await other.page.goto(link)
    for (const window of [page, other.page]) await visit(window, "/our-wedding/details")
    await page.getByLabel("Where (optional)").fill("The Barn")
    await page.getByRole("button", { name: "Save" }).click()
    await standing(page, "We have it").waitFor()
    await other.page.getByLabel("Telephone (optional)").fill("555 0101")
    await other.page.getByRole("button", { name: "Save" }).click()
    await standing(other.page, "We have it").waitFor()
    const day = other.page.getByRole("region", { name: "The day" })
    await day.getByText("The Barn").waitFor()
    await day.getByText("555 0101").waitFor()
    await Promise.all([context.close(), other.context.close()])
  })
})

describe("what a couple takes along", () => {
  it("is a calendar that a program reads without a cookie, until its link is ended", async () => {
    const { context, page } = await sentWedding()
    await page.getByRole("link", { name: "Links and calendar" }).click()
    await page.getByRole("button", { name: "Make a calendar link" }).click()
    const field = page.getByRole("textbox", { name: "Link for a calendar" })
    const url = await field.inputValue()
    await expectGoodPage(page)
    const feed = await fetch(url)
    expect([feed.status, feed.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"])
    expect(await feed.text()).toContain("SUMMARY:Wedding of Ada & Charles")
    await page.getByRole("button", { name: "End the link: A calendar" }).click()
    await hasCount(page.getByRole("button", { name: "End the link: A calendar" }), 0)
    expect((await fetch(url)).status).toBe(404)
    expect((await fetch(url.replace(/.{10}$/, "AAAAAAAAAA"))).status).toBe(404)
    await context.close()
  })

  it.each(["A4", "Letter"])(
    "is its party on one sheet of %s paper, without the shop around it",
    async (format) => {
      const { context, page } = await sentWedding("desktop")
      await page.getByRole("link", { name: "The party on paper" }).click()
      await page.getByRole("button", { name: "Print" }).waitFor()
      await expectGoodPage(page)
      await hasCount(page.getByRole("main").getByText(/\$/).filter({ visible: true }), 0)
      await page.emulateMedia({ media: "print" })
      await page.getByRole("button", { name: "Print" }).waitFor({ state: "hidden" })
      await page.getByRole("contentinfo").waitFor({ state: "hidden" })
      await hasCount(page.getByRole("list", { name: "The party" }).getByRole("listitem"), 4)
      const pdf = (await page.pdf({ format, printBackground: true })).toString("latin1")
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      await context.close()
    },
  )
})
