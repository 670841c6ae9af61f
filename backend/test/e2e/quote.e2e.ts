import { randomUUID } from "node:crypto"
import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { hasCount, hasValue } from "../harness/soon"
import { writeToStore } from "../harness/store-database"
import { admin } from "./shopper/store"
import { expectGoodPage, giveAddress, NEW_YORK, newEmail, newShopper, pay, visit } from "./shopper/walk"
import { sumOf } from "./wedding/build"
import { buildAndAsk, goToStep, inDays, restyle, sendIt, standing, tellDetails } from "./wedding/couple"
import {
  approveByItself,
  assign,
  type Coordinator,
  decide,
  deskPath,
  deskWedding,
  newCoordinator,
  openDesk,
  weddingsOf,
} from "./wedding/desk"
import { themeOfThree } from "./wedding/store"

const FAR = inDays(240)

let browser: Browser
let grace: Coordinator
let theme: string

beforeAll(async () => {
  browser = await openBrowser()
  theme = await themeOfThree()
  await approveByItself(false)
  grace = await newCoordinator("Grace Hopper")
})
afterAll(() => browser.close())

/** A wedding that a couple has sent, with their window on its page. */
async function sentWedding(size: "phone" | "desktop" = "desktop") {
  const { context, page } = await newShopper(browser, { size })
  const email = newEmail()
  await buildAndAsk(page, theme)
  await tellDetails(page, { one: "Ada", two: "Charles", email }, FAR)
  const link = await sendIt(page)
  const [found, ...more] = await weddingsOf(email)
  expect(more).toEqual([])
  await page.getByRole("main").getByRole("link", { name: "To your wedding" }).click()
  await standing(page, "We have it").waitFor()
  return { context, page, link, email, id: found!.id }
}

describe("a promotion code that is sent along with a wedding", () => {
  it("is looked at before anything is made, and acts where the wedding price is the worse one", async () => {
    const code = `FORTY-${randomUUID().slice(0, 8)}`.toUpperCase()
    const method = { type: "percentage", value: 40, target_type: "items", allocation: "across" }
    await admin("/promotions", { code, type: "standard", status: "active", application_method: method })
    const { context, page } = await newShopper(browser, { size: "phone" })
    const email = newEmail()
    await buildAndAsk(page, theme)
    await tellDetails(page, { one: "Ada", two: "Charles", email }, FAR)
    const field = page.getByLabel(/^Promotion code/)
    await field.fill("no-such-code")
    await page.getByRole("button", { name: "Send it to us" }).click()
    await page.getByText('There is no code "no-such-code", or it is over.').waitFor()
    await hasValue(field, "no-such-code")
    expect(await weddingsOf(email)).toEqual([])
    await expectGoodPage(page)

    await field.fill(code.toLowerCase())
    await sendIt(page)
    await page.getByRole("main").getByRole("link", { name: "To your wedding" }).click()
    await standing(page, "We have it").waitFor()
    const [before, off] = [await sumOf(page, /^4 ties/), await sumOf(page, new RegExp(`^Code ${code}$`))]
    expect(off).toBeCloseTo(before * 0.4, 1)
    expect(await weddingsOf(email)).toHaveLength(1)
    await expectGoodPage(page)
    await context.close()
  })
})

describe("a couple and their coordinator, side by side", () => {
  it("sent, assigned, changed as asked, approved, accepted by link and paid: both see the same at every step", async () => {
    const couple = await sentWedding("phone")
    await couple.page.getByRole("paragraph").filter({ hasText: "answers here by" }).waitFor()
    await expectGoodPage(couple.page)
    await assign(couple.id, grace)

    const desk = await newShopper(browser)
    await openDesk(desk.page, grace)
    await desk.page.goto(deskPath(couple.id))
    await desk.page.getByRole("button", { name: "Ask for changes" }).click()
    const drawer = desk.page.getByRole("dialog")
    await drawer.getByRole("textbox").first().fill("Could the groomsmen wear a bow tie?")
    await drawer.getByRole("button", { name: "Ask for changes" }).click()
    const state = desk.page.getByRole("status", { name: "State" })
    await state.getByText("Changes requested").waitFor()

    await couple.page.reload()
    await standing(couple.page, "Grace Hopper asks for a change").waitFor()
    await couple.page.getByText("Could the groomsmen wear a bow tie?").waitFor()
    await expectGoodPage(couple.page)
    await restyle(couple.page, "Groomsman, all 3", "Bow Tie")
    await expectGoodPage(couple.page)
    await couple.page.getByRole("button", { name: "Send it again" }).click()
    await standing(couple.page, "We have it").waitFor()

    await desk.page.reload()
    const changed = desk.page.getByRole("region", { name: "What changed" })
    await changed
      .getByText(/Bow Tie/)
      .first()
      .waitFor()
    await desk.page.getByRole("button", { name: "Approve", exact: true }).click()
    await state.getByText("Approved").waitFor()
    const { quote } = await deskWedding(couple.id)

    // By the link alone, on another device and without an account.
    const other = await newShopper(browser)
    const opened = await other.page.goto(couple.link)
    expect(opened?.status()).toBe(200)
    expect(new URL(other.page.url()).pathname).toBe("/our-wedding")
    await standing(other.page, "Approved, and yours to accept").waitFor()
    await expectGoodPage(other.page)
    const offer = `Accept version ${quote.version}, 4 ties for $${quote.content.total.toFixed(2)}`
    await other.page.getByRole("button", { name: offer, exact: true }).click()
    await standing(other.page, "Accepted, and ready to be paid").waitFor()
    await other.page.getByRole("button", { name: "Go to the checkout" }).click()
    const number = await pay(other.page, couple.email)
    await other.page.getByRole("main").getByRole("link", { name: "To your wedding" }).click()
    await standing(other.page, "Paid. Thank you.").waitFor()
    await expectGoodPage(other.page)
    const paid = await deskWedding(couple.id)
    expect(paid.quote.state).toBe("paid")
    expect(paid.order?.display_id).toBe(number)
    await Promise.all([couple, desk, other].map(({ context }) => context.close()))
  })

  it("a late change re-opens the review, and a checkout that was open orders nothing", async () => {
    const { context, page, id, email } = await sentWedding()
    await decide(id, "approve")
    await page.reload()
    await page.getByRole("button", { name: /^Accept version/ }).click()
    await page.getByRole("button", { name: "Go to the checkout" }).click()
    await page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
    await giveAddress(page, { email, ...NEW_YORK })

    const window = await context.newPage()
    await visit(window, "/our-wedding")
    await restyle(window, "Groomsman, all 3", "Bow Tie")
    await standing(window, /looking at it$/).waitFor()
    await hasCount(window.getByRole("button", { name: "Go to the checkout" }), 0)
    await expectGoodPage(window)

    await page.getByRole("button", { name: /^Place order, \$/ }).click()
    await page.getByRole("heading", { name: "Your wedding can’t be paid for as it stands" }).waitFor()
    const wedding = await deskWedding(id)
    expect(wedding.quote).toMatchObject({ state: "in_review", accepted_at: null })
    expect(wedding.quote.difference?.changes.map(({ kind }) => kind)).toContain("style")
    expect(wedding.order).toBeNull()
    await context.close()
  })

  it("an untouched quote expires, kindly, and can be begun again from its party", async () => {
    const { context, page, id } = await sentWedding()
    await decide(id, "approve")
    await writeToStore(
      "update quo_quote set expires_at = now() - interval '1 minute' where wedding_id = $1",
      [id],
    )
    await page.reload()
    await standing(page, "The time for this price is over").waitFor()
    await expectGoodPage(page)
    await hasCount(page.getByRole("button", { name: /^Accept/ }), 0)
    await page.getByRole("link", { name: "Begin again from this party" }).click()
    await page.getByRole("heading", { level: 1, name: "The whole party" }).waitFor()
    await hasCount(page.getByRole("list", { name: "The party" }).getByRole("listitem"), 4)
    await page.getByRole("link", { name: "Have it looked at first" }).waitFor()
    await context.close()
  })
})

describe("a couple", () => {
  it("whose wedding needs nobody to look at it is approved at once", async () => {
    await approveByItself(true)
    try {
      const { context, page } = await newShopper(browser)
      await buildAndAsk(page, theme)
      await tellDetails(page, { one: "Ada", two: "Charles", email: newEmail() }, FAR)
      await sendIt(page)
      await page.getByText(/it is approved as it is/).waitFor()
      await page.getByRole("main").getByRole("link", { name: "To your wedding" }).click()
      await page.getByRole("button", { name: /^Accept version 1,/ }).waitFor()
      await context.close()
    } finally {
      await approveByItself(false)
    }
  })

  it("is told at each field what is wrong, in the store's words, and loses nothing by it, nor by a reload or a dead connection", async () => {
    const { context, page } = await newShopper(browser, { size: "phone" })
    await buildAndAsk(page, theme)
    await tellDetails(page, { one: "Ada", two: "Charles", email: "nonsense" }, "2020-01-01")
    await page.getByRole("button", { name: "Send it to us" }).click()
    await page.getByText("Must be an e-mail address.").waitFor()
    await expectGoodPage(page)
    const email = newEmail()
    await page.getByLabel("E-mail").fill(email)
    await page.reload()
    await page.getByLabel("Wedding day").fill(FAR)
    await hasValue(page.getByLabel("Your name"), "Ada")
    await hasValue(page.getByLabel("E-mail"), email)
    await context.setOffline(true)
    await page.getByRole("button", { name: "Send it to us" }).click()
    await page.getByText(/^No connection/).waitFor()
    await context.setOffline(false)
    await sendIt(page)
    expect(await weddingsOf(email)).toHaveLength(1)
    await context.close()
  })

  it("that changes what the shop has changed meanwhile sees both, and says which", async () => {
    const { context, page, id } = await sentWedding()
    await page.getByRole("link", { name: "Change the party" }).click()
    await page.getByText(/^You are changing your wedding/).waitFor()
    const other = await newShopper(browser)
    await other.page.goto(await linkIn(page))
    await restyle(other.page, "Groomsman, all 3", "Bow Tie")
    await page.getByRole("radio", { name: "Groomsman, all 3" }).press(" ")
    const styles = page.getByRole("group", { name: "Style" })
    await styles.getByRole("radio", { name: /^Ultra Skinny/ }).press(" ")
    await goToStep(page, "Party")
    await page.getByRole("textbox", { name: "Name of Groom", exact: true }).fill("Charles")
    await goToStep(page, "Review")
    const save = page.getByRole("button", { name: "Save the change to our wedding" })
    await save.click()
    await page.getByText(/^Your wedding was changed meanwhile/).waitFor()
    await page.getByText(/Groomsman 1: .*Bow Tie instead of/).waitFor()
    await page.getByRole("list", { name: "The party" }).getByText("Charles").waitFor()
    await page.getByRole("button", { name: "Save mine over it" }).click()
    await standing(page, "We have it").waitFor()
    await page.getByRole("list", { name: "The party" }).getByText("Charles, Groom").waitFor()
    expect((await deskWedding(id)).quote.version).toBe(3)
    await Promise.all([context.close(), other.context.close()])
  })

  it("that changes another part of the party than somebody else does meanwhile has both, without being asked", async () => {
    const { context, page } = await sentWedding()
    await page.getByRole("link", { name: "Change the party" }).click()
    await page.getByText(/^You are changing your wedding/).waitFor()
    const other = await newShopper(browser)
    await other.page.goto(await linkIn(page))
    await restyle(other.page, "Groomsman, all 3", "Bow Tie")
    await goToStep(page, "Party")
    await page.getByRole("textbox", { name: "Name of Groom", exact: true }).fill("Charles")
    await goToStep(page, "Review")
    await page.getByRole("button", { name: "Save the change to our wedding" }).click()
    await standing(page, "We have it").waitFor()
    const party = page.getByRole("list", { name: "The party" })
    await party.getByText("Charles, Groom").waitFor()
    await hasCount(party.getByText(/Bow Tie/), 3)
    await Promise.all([context.close(), other.context.close()])
  })

  it("pays beside a bag of its own, which is there again afterwards; the wedding is not edited line by line", async () => {
    const { context, page, id, email } = await sentWedding("phone")
    await visit(page, "/ties/reds/burgundy")
    await page.getByRole("button", { name: "Add to bag" }).click()
    await page.getByText("In your bag.").waitFor()
    await decide(id, "approve")
    await visit(page, "/our-wedding")
    await page.getByRole("button", { name: /^Accept version/ }).click()
    await page.getByRole("button", { name: "Go to the checkout" }).click()
    await page.getByRole("heading", { level: 1, name: "Checkout" }).waitFor()
    await visit(page, "/cart")
    await page.getByRole("heading", { level: 1, name: "Your wedding" }).waitFor()
    await expectGoodPage(page)
    await hasCount(page.getByRole("button", { name: /^Remove/ }), 0)
    expect(await sumOf(page, /^Total/)).toBeCloseTo((await deskWedding(id)).quote.content.total, 2)
    await page.getByRole("link", { name: "Go to checkout" }).click()
    await pay(page, email)
    await visit(page, "/cart")
    await page.getByRole("heading", { level: 1, name: "Your bag" }).waitFor()
    await page.getByText("Burgundy").first().waitFor()
    await context.close()
  })

  it("does without a script: opens the link, changes a detail, accepts, ticks off a task and cancels", async () => {
    const { context, link, id } = await sentWedding()
    await decide(id, "approve")
    const plain = await newShopper(browser, { size: "phone", script: false })
    await plain.page.goto(link)
    await plain.page.getByRole("button", { name: /^Accept version/ }).click()
    await standing(plain.page, "Accepted, and ready to be paid").waitFor()
    await plain.page.getByRole("link", { name: "Change the details" }).click()
    await plain.page.getByLabel("E-mail").fill("nonsense")
    await plain.page.getByRole("button", { name: "Save" }).click()
    await plain.page.getByText("Must be an e-mail address.").waitFor()
    await hasValue(plain.page.getByLabel("E-mail"), "nonsense")
    await plain.page.getByRole("link", { name: "Leave it as it was" }).click()
    await plain.page
      .getByRole("button", { name: /^Done: / })
      .first()
      .click()
    await plain.page.getByText(/^Done \(1\)$/).waitFor()
    await plain.page.getByText("Cancel this request").click()
    await plain.page.getByRole("button", { name: "Yes, cancel it" }).click()
    await standing(plain.page, "Cancelled").waitFor()
    await Promise.all([context.close(), plain.context.close()])
  })

  it.each([
    ["that was cut short", (link: string) => link.slice(0, -1)],
    ["of another wedding that there is none of", (link: string) => link.replace(/.{10}$/, "AAAAAAAAAA")],
  ])("with a link %s sees one and the same page, a real 404", async (_, spoilt) => {
    const { context, link } = await sentWedding()
    const stranger = await newShopper(browser)
    const answer = await stranger.page.goto(spoilt(link))
    expect(answer?.status()).toBe(404)
    expect(answer?.headers()).toMatchObject({
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex, nofollow",
    })
    await stranger.page.getByRole("heading", { level: 1, name: "This link opens no wedding" }).waitFor()
    await expectGoodPage(stranger.page)
    expect((await visit(stranger.page, "/our-wedding"))?.status()).toBe(404)
    await Promise.all([context.close(), stranger.context.close()])
  })
})

/** The link of the wedding that a window has open. */
async function linkIn(page: Page): Promise<string> {
  const aside = await page.context().newPage()
  await visit(aside, "/our-wedding/link")
  const link = await aside.getByRole("textbox", { name: "Link to your wedding" }).inputValue()
  await aside.close()
  return link
}
