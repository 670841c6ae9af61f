import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { ClickCounter } from "./desk/clicks"
import { expectGoodPage, newEmail, newShopper, pay, visit } from "./shopper/walk"
import { ordersOf } from "./shopper/store"
import { buildAndAsk, inDays, sendIt, standing, tellDetails } from "./wedding/couple"
import {
  approveByItself,
  assign,
  type Coordinator,
  newCoordinator,
  openDesk,
  weddingsOf,
} from "./wedding/desk"
import { themeOfThree } from "./wedding/store"
import { buttonOf, mailTo } from "./whole-wedding/mails"
import { markDelivered, sendParcel } from "./whole-wedding/staff"

/** What a coordinator does by hand for a wedding in which nothing is unusual, of five that were allowed: approves it. */
const ACTIONS = 1

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

/** Opens a link of a mail as whoever got it does: in a window of their own, without an account. */
async function follow(link: string) {
  const window = await newShopper(browser, { size: "phone" })
  await window.page.goto(link)
  return window
}

/** A party of twelve that a couple sends, found again by the mail that says so. */
async function sentByCouple() {
  const { context, page } = await newShopper(browser, { size: "phone" })
  const email = newEmail()
  await buildAndAsk(page, theme, 11)
  await tellDetails(page, { one: "Ada", two: "Charles", email }, inDays(240))
  await sendIt(page)
  await context.close()
  const [wedding] = await weddingsOf(email)
  const couple = await follow(buttonOf(await mailTo(email, /^We have your wedding/), "Open your wedding"))
  await standing(couple.page, "We have it").waitFor()
  await expectGoodPage(couple.page)
  return { ...couple, email, id: wedding!.id }
}

/** The couple says who somebody is, and has the invitation sent. */
async function invite(page: Page, place: string, name: string, email: string): Promise<void> {
  await visit(page, "/our-wedding")
  await page.getByRole("list", { name: "The party" }).getByRole("link", { name: place, exact: true }).click()
  const who = page.getByRole("region", { name: "Who it is" })
  await who.getByRole("textbox", { name: "Name (optional)" }).fill(name)
  await who.getByRole("textbox", { name: "E-mail (optional)" }).fill(email)
  await who.getByRole("button", { name: "Save" }).click()
  await page.getByRole("heading", { level: 1, name }).waitFor()
  await page.getByRole("button", { name: "Send the invitation" }).click()
  await page.getByText("One mail is on its way.").waitFor()
  // The button is another one by then, and no longer waits.
  await page.getByRole("button", { name: "Send a reminder", disabled: false }).waitFor()
  await expectGoodPage(page)
}

const INVITATION = /^Your tie for the wedding of/

/** A member follows the invitation and confirms what they wear. */
async function confirm(email: string) {
  const window = await follow(buttonOf(await mailTo(email, INVITATION), "Confirm your tie"))
  const { page } = window
  await page.getByRole("button", { name: "Yes, I wear this tie" }).click()
  await page.getByText("You have confirmed this tie.").waitFor()
  return window
}

describe("a wedding of twelve, from the invitation to the delivery", () => {
  it(`goes by mail and its links, with ${ACTIONS} action of the coordinator`, async () => {
    const couple = await sentByCouple()
    await assign(couple.id, grace)
    const [best, usher] = [newEmail(), newEmail()]
    await invite(couple.page, "Groomsman 1", "Grant Best", best)
    await invite(couple.page, "Groomsman 2", "Usha Usher", usher)

    const first = await confirm(best)
    await first.page.getByRole("radio", { name: "With the rest of the party" }).check()
    await first.page.getByText("Thank you. There is nothing more for you to do now.").waitFor()
    await expectGoodPage(first.page)
    const second = await confirm(usher)
    await second.page.getByRole("radio", { name: "To my own address" }).check()
    await second.page.getByLabel("Name at the door").fill("Usha Usher")
    await second.page.getByLabel("Street and number").fill("2 Analytical Street")
    await second.page.getByLabel("City").fill("New York")
    await second.page.getByLabel("Postal code").fill("10001")
    await second.page.getByRole("button", { name: "Save" }).click()
    await second.page.getByText("Thank you. There is nothing more for you to do now.").waitFor()
    await expectGoodPage(second.page)

    await visit(couple.page, "/our-wedding")
    const party = couple.page.getByRole("list", { name: "The party" }).getByRole("listitem")
    await party.filter({ hasText: "Grant Best" }).getByText("has answered").waitFor()
    await party.filter({ hasText: "Usha Usher" }).getByText("has answered").waitFor()

    const desk = await newShopper(browser)
    await openDesk(desk.page, grace)
    const counter = await ClickCounter.on(desk.page)
    const opened = buttonOf(await mailTo(grace.email, /^New wedding/), "Open the wedding")
    await counter.step("Open it from the mail, and approve it", async () => {
      await desk.page.goto(opened)
      await desk.page.getByRole("button", { name: "Approve", exact: true }).click()
      await desk.page.getByRole("status", { name: "State" }).getByText("Approved").waitFor()
    })

    const ready = await follow(
      buttonOf(await mailTo(couple.email, /^Your quote is ready/), "Look at the quote"),
    )
    await ready.page.getByRole("button", { name: /^Accept version/ }).click()
    const approved = await mailTo(couple.email, /^Your quote is approved/)
    await ready.page.goto(buttonOf(approved, "Pay for your ties"))
    await ready.page.getByRole("button", { name: "Go to the checkout" }).click()
    await pay(ready.page, couple.email)
    await mailTo(couple.email, /^Thank you: your ties are ordered/)

    // What store staff do on Medusa's own pages, who are nobody's coordinator.
    const [order] = await ordersOf(couple.email)
    const parcel = await sendParcel(order!.id, "1Z999AA10123456784")
    const sent = await mailTo(couple.email, /^Your ties are on their way/)
    expect(sent.text).toContain("1Z999AA10123456784")
    await mailTo(usher, /^Your tie is on its way/)
    await couple.page.goto(buttonOf(sent, "Open your wedding"))
    await couple.page
      .getByRole("link", { name: /1Z999AA10123456784/ })
      .first()
      .waitFor()
    await expectGoodPage(couple.page)

    await markDelivered(order!.id, parcel)
    await mailTo(couple.email, /^Your ties are there/)
    await visit(couple.page, "/our-wedding")
    await standing(couple.page, /delivered|there/i).waitFor()
    await first.page.reload()
    await first.page.getByText("It is there. Have a wonderful day.").waitFor()

    const actions = counter.steps.reduce((sum, { clicks }) => sum + clicks, 0)
    expect(actions).toBe(ACTIONS)
    await Promise.all([couple, first, second, desk, ready].map(({ context }) => context.close()))
  })
})
