import type { Browser, BrowserContext, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { hasCount, hasValue, soon } from "../harness/soon"
import { violations as violationsAtDesk } from "./desk/axe"
import { newEmail, newShopper, tooWide, violations } from "./shopper/walk"
import { buildAndAsk, inDays, sendIt, standing, tellDetails } from "./wedding/couple"
import {
  approveByItself,
  assign,
  type Coordinator,
  deskPath,
  newCoordinator,
  openDesk,
  weddingsOf,
} from "./wedding/desk"
import { themeOfThree } from "./wedding/store"

const SCRIPT = "<img src=x onerror=\"document.title='run'\"> & <script>document.title='run'</script>"
/** One pixel. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
)

let browser: Browser
let grace: Coordinator
let couple: { context: BrowserContext; page: Page }
let desk: { context: BrowserContext; page: Page }

const thread = (page: Page) => page.getByRole("log", { name: "Messages" })
const atDesk = (page: Page) => page.getByRole("region", { name: "Messages" })

async function writeAsCouple(page: Page, words: string): Promise<void> {
  await page.getByRole("textbox", { name: /^Write to / }).fill(words)
  await page.getByRole("button", { name: "Send", exact: true }).click()
}

async function writeAtDesk(page: Page, words: string): Promise<void> {
  await atDesk(page).getByRole("textbox", { name: "Message" }).fill(words)
  await atDesk(page).getByRole("button", { name: "Send", exact: true }).click()
}

beforeAll(async () => {
  browser = await openBrowser()
  await approveByItself(false)
  grace = await newCoordinator("Grace Hopper")
  couple = await newShopper(browser, { size: "phone" })
  const email = newEmail()
  await buildAndAsk(couple.page, await themeOfThree())
  await tellDetails(couple.page, { one: "Ada", two: "Charles", email }, inDays(240))
  await sendIt(couple.page)
  const [wedding] = await weddingsOf(email)
  await assign(wedding!.id, grace)
  await couple.page.getByRole("main").getByRole("link", { name: "To your wedding" }).click()
  await standing(couple.page, "We have it").waitFor()
  desk = await newShopper(browser)
  await openDesk(desk.page, grace)
  await desk.page.goto(deskPath(wedding!.id))
  await atDesk(desk.page).waitFor()
})
afterAll(() => browser.close())

describe("a couple and their coordinator, who write to each other", () => {
  it("read what the other writes without a reload, see that it was read, and script is text to both", async () => {
    await writeAsCouple(couple.page, `Could the ring bearer have a clip-on?\n${SCRIPT}`)
    await atDesk(desk.page).getByText("Could the ring bearer have a clip-on?").waitFor()
    await thread(couple.page).getByText("Read by Grace Hopper").waitFor()
    await writeAtDesk(desk.page, "He can. Shall I add it?")
    await thread(couple.page).getByText("He can. Shall I add it?").waitFor()
    await atDesk(desk.page)
      .getByText(/read by Ada & Charles/)
      .waitFor()
    for (const { page } of [couple, desk]) {
      await page.getByText(SCRIPT).first().waitFor()
      expect(await page.title()).not.toBe("run")
    }
    expect(await violations(couple.page)).toEqual([])
    expect(await tooWide(couple.page)).toBe(0)
    expect(await violationsAtDesk(desk.page, "[aria-label=Messages]")).toEqual([])
  })

  it("see a file that the other sends", async () => {
    await couple.page
      .getByLabel("Add pictures or a PDF")
      .setInputFiles({ name: "the dress.jpeg", mimeType: "image/jpeg", buffer: PNG })
    await couple.page.getByText(/^the dress\.jpeg \(/).waitFor()
    await couple.page.getByRole("button", { name: "Send", exact: true }).click()
    await thread(couple.page).getByRole("img", { name: "the dress.png" }).waitFor()
    const shown = atDesk(desk.page).getByRole("img", { name: "the dress.png" })
    await shown.scrollIntoViewIfNeeded()
    await soon(async () =>
      expect(await shown.evaluate((image: { naturalWidth: number }) => image.naturalWidth)).toBe(1),
    )
  })

  it("lose nothing by a connection that is gone: what was written is sent when it is back, and what came meanwhile is there", async () => {
    await couple.context.setOffline(true)
    await writeAsCouple(couple.page, "Written in a tunnel.")
    await thread(couple.page)
      .getByText(/^No connection\./)
      .waitFor()
    await writeAtDesk(desk.page, "Sent meanwhile.")
    await atDesk(desk.page).getByText("Sent meanwhile.").waitFor()
    await couple.context.setOffline(false)
    await thread(couple.page).getByText("Sent meanwhile.").waitFor()
    await atDesk(desk.page).getByText("Written in a tunnel.").waitFor()
    await hasCount(thread(couple.page).getByText("Written in a tunnel."), 1)
    await hasCount(thread(couple.page).getByText(/^No connection\./), 0)
  })

  it("keep a draft through a reload, and see a state that changes without one", async () => {
    await couple.page.getByRole("textbox", { name: /^Write to / }).fill("Not sent yet")
    await couple.page.reload()
    const field = couple.page.getByRole("textbox", { name: /^Write to / })
    await soon(async () => expect(await field.inputValue()).toBe("Not sent yet"))
    await desk.page.getByRole("button", { name: "Approve", exact: true }).click()
    await standing(couple.page, "Approved, and yours to accept").waitFor()
    await hasValue(field, "Not sent yet")
  })

  it("tell a note among colleagues from a message, and the couple sees none of it", async () => {
    await desk.page.getByLabel("Note for colleagues").fill("They are in a hurry.")
    await desk.page.getByRole("button", { name: "Keep the note" }).click()
    await atDesk(desk.page).getByText("They are in a hurry.").waitFor()
    await atDesk(desk.page).getByText("For colleagues").first().waitFor()
    await writeAtDesk(desk.page, "The last word.")
    await thread(couple.page).getByText("The last word.").waitFor()
    await hasCount(couple.page.getByText("They are in a hurry."), 0)
  })
})
