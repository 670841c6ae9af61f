import fs from "node:fs"
import path from "node:path"
import type { Browser, Page } from "playwright-core"
import { DEMO_DESK } from "../../seed/data/desk"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import { tooWide, violations } from "./desk/axe"
import { stepsIn } from "./desk/clicks"
import { type Asked, Couples } from "./desk/couples"
import { untilState, walkLifecycle } from "./desk/lifecycle"
import { signIn } from "./desk/sign-in"

const { apiUrl, owner, deskPassword } = testStack()

let browser: Browser
let page: Page
let couples: Couples
let leaveNoRoom: () => Promise<void>

const emailOf = (role: string): string => DEMO_DESK.find((person) => person.role === role)!.email
const section = (name: string) => page.getByRole("region", { name, exact: true })

async function newPage(login: { email: string; password: string }): Promise<Page> {
  // Without motion there is no half-way colour for axe to measure.
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: "reduce",
  })
  const opened = await context.newPage()
  opened.setDefaultTimeout(30_000)
  await signIn(opened, apiUrl, login)
  return opened
}

const visit = (to: string) => page.goto(`${apiUrl}/app/ties${to}`)

async function openWedding({ id, couple }: Asked): Promise<void> {
  await visit(`/weddings/${id}`)
  await page.getByRole("heading", { level: 1, name: couple }).waitFor()
}

beforeAll(async () => {
  browser = await openBrowser()
  couples = await Couples.of({ apiUrl, owner })
  leaveNoRoom = await couples.makeRoom([emailOf("lead"), emailOf("senior")])
  page = await newPage({ email: emailOf("lead"), password: deskPassword })
})
afterAll(async () => {
  await leaveNoRoom()
  await browser.close()
})

describe("the board and the table", () => {
  it("find a wedding by what is typed, and keep filters, order and layout in the address", async () => {
    const { couple, code } = await couples.ask()
    await page.getByRole("link", { name: "Weddings", exact: true }).first().click()
    await page.getByRole("searchbox", { name: "Search weddings" }).fill(code)
    await page.getByText("1 wedding by these filters").waitFor()
    await page.getByRole("button", { name: "State" }).click()
    await page.getByRole("menuitemcheckbox", { name: "Submitted" }).click()
    await page.keyboard.press("Escape")
    await page.getByRole("button", { name: "Table" }).click()
    await page.getByRole("row").filter({ hasText: couple }).waitFor()
    const { searchParams } = new URL(page.url())
    expect(Object.fromEntries(searchParams)).toEqual({ q: code, state: "submitted", view: "table" })

    await page.reload()
    await page.getByRole("row").filter({ hasText: couple }).waitFor()
    await page.getByRole("button", { name: "Clear filters" }).click()
    await page.getByRole("button", { name: "Board", exact: true }).click()
    await page.getByRole("region", { name: "Board" }).waitFor()
    expect(new URL(page.url()).search).toBe("")
  })

  it("say why nothing is listed where nothing is", async () => {
    await visit("/weddings?view=table&q=nobody-is-called-so")
    await page.getByText("No such weddings").waitFor()
  })

  it("assign many at once, tell it, and give them back", async () => {
    const { family } = await couples.askMany(2)
    await visit(`/weddings?view=table&q=${family}`)
    await page.getByRole("checkbox", { name: "Select all of this page" }).click()
    await section("Selected weddings").getByRole("button", { name: "Assign" }).click()
    await page.getByRole("radio", { name: /^Selma Senior/ }).click()
    await page.getByRole("dialog").getByRole("button", { name: "Assign" }).click()
    await page.getByText("2 weddings were assigned.").waitFor()
    const hers = page.getByRole("row").filter({ hasText: "Selma Senior" })
    await hers.nth(1).waitFor()
    await page.getByRole("button", { name: "Undo" }).click()
    await page.getByText("It was taken back.").waitFor()
    await hers.first().waitFor({ state: "hidden" })
  })

  it("hand out a table for a spreadsheet", async () => {
    const { code, couple } = await couples.ask()
    await visit(`/weddings?q=${code}`)
    await page.getByRole("link", { name: couple }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Export CSV" }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^weddings-\d{4}-\d\d-\d\d\.csv$/)
    const lines = fs
      .readFileSync(await download.path(), "utf8")
      .trim()
      .split("\n")
    expect(lines).toHaveLength(2)
    expect(lines[1]).toContain(code)
  })
})

describe("a wedding's page", () => {
  it("leads through a wedding's life in as many clicks as docs/desk.md says", async () => {
    const wedding = await couples.ask()
    await couples.assign(wedding, emailOf("lead"))
    const steps = await walkLifecycle(page, couples, wedding, await couples.askMany(5))
    const [open, approve] = steps
    expect(open!.clicks + approve!.clicks).toBeLessThanOrEqual(2)
    const written = fs.readFileSync(path.resolve(__dirname, "../../../docs/desk.md"), "utf8")
    expect(stepsIn(written)).toEqual(steps)
  })

  it("keeps what was typed where somebody else was faster, and tells what they did", async () => {
    const wedding = await couples.ask()
    await openWedding(wedding)
    await page.getByRole("button", { name: "Ask for changes" }).click()
    const reason = page.getByRole("dialog").getByLabel("What should the couple change?")
    await reason.fill("Please choose another red.")
    await couples.admin(`/ties/weddings/${wedding.id}/quote/reject`, { version: 1, reason: "We can't." })
    await page.getByRole("dialog").getByRole("button", { name: "Ask for changes" }).click()
    await page
      .getByRole("dialog")
      .getByText(/^Rejected by .*“We can't\.”$/)
      .waitFor()
    expect(await reason.inputValue()).toBe("Please choose another red.")
    expect(await violations(page, "[role=dialog]")).toEqual([])
    await page.keyboard.press("Escape")
    await untilState(page, "Rejected")
    await page.getByRole("button", { name: "Reopen" }).waitFor()
    expect(await page.getByRole("button", { name: "Approve", exact: true }).count()).toBe(0)
  })

  it("refuses a special price over the limit of one's role before it is sent", async () => {
    await openWedding(await couples.ask())
    await page.getByRole("button", { name: "Special price" }).click()
    await page.getByLabel("Percent off, on top").fill("35")
    await page.getByText("That is more than the 20 % that your role may give.").waitFor()
    expect(await page.getByRole("button", { name: "Give this price" }).isDisabled()).toBe(true)
  })

  it("changes the party for the couple, as a new version that tells what changed", async () => {
    await openWedding(await couples.ask())
    await page.getByRole("button", { name: "Change the party" }).click()
    await page.getByRole("group", { name: "Groomsman" }).getByLabel("Ties").fill("5")
    await page.getByRole("button", { name: "Save as a new version" }).click()
    await section("What changed").getByText("Groomsman: 5 ties instead of 8 ties.").waitFor()
    await section("Party").getByText("2 entries, 6 ties").waitFor()
  })

  it("makes a new link that opens the wedding, and shows it once", async () => {
    const wedding = await couples.ask()
    await openWedding(wedding)
    await page.getByRole("button", { name: "Make a new link" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Make a new link" }).click()
    const shown = await section("Link of the couple")
      .getByText(/\/our-wedding\//)
      .innerText()
    const seen = await couples.seen(shown.trim().split("/").at(-1)!)
    expect(seen.code).toBe(wedding.code)
    await expect(couples.seen(wedding.token)).rejects.toThrow(/answered 404/)
  })
})

describe("the keyboard", () => {
  it("goes through a list, opens, approves and undoes without the mouse", async () => {
    const { couple, code } = await couples.ask()
    await visit(`/weddings?q=${code}`)
    const link = page.getByRole("link", { name: couple })
    await link.waitFor()
    await page.keyboard.press("j")
    await link.and(page.locator(":focus")).waitFor()
    await page.keyboard.press("x")
    await section("Selected weddings").getByText("1 selected").waitFor()
    await page.keyboard.press("Enter")
    await page.getByRole("heading", { level: 1, name: couple }).waitFor()
    await page.keyboard.press("a")
    await untilState(page, "Approved")
    await page.keyboard.press("u")
    await untilState(page, "In review")
    await page.keyboard.press("g")
    await page.keyboard.press("d")
    await section("Waiting for me").waitFor()
  })

  it("is the field's while somebody types, and can be turned off", async () => {
    await openWedding(await couples.ask())
    await page.keyboard.press("n")
    const note = page.getByLabel("Note for colleagues")
    await note.and(page.locator(":focus")).waitFor()
    await page.keyboard.type("a great party: agreed? gd")
    expect(await note.inputValue()).toBe("a great party: agreed? gd")
    await untilState(page, "Submitted")

    await page.getByRole("button", { name: "Keyboard shortcuts" }).click()
    expect(await violations(page, "[role=dialog]")).toEqual([])
    await page.getByRole("switch", { name: "Shortcuts are on" }).click()
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "hidden" })
    await page.keyboard.press("a")
    await page.keyboard.press("?")
    expect(await page.getByRole("dialog").count()).toBe(0)
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
    const before = page
    page = await newPage({ email: emailOf("coordinator"), password: deskPassword })
    try {
      await visit(`/weddings?view=table&q=${wedding.code}`)
      await page.getByText("No such weddings").waitFor()
      expect(await page.getByRole("combobox", { name: "Whose weddings" }).count()).toBe(0)
      await visit(`/weddings/${wedding.id}`)
      await page.getByText("This wedding could not be read").waitFor()
      await visit("/desk")
      await page.getByRole("heading", { name: "Wedding desk" }).waitFor()
      expect(await page.getByRole("tab").allInnerTexts()).toEqual(["People"])
    } finally {
      await page.context().close()
      page = before
    }
  })

  it("the product that a wedding wears says so", async () => {
    await couples.ask()
    const { products } = await couples.admin<{ products: { id: string }[] }>(
      "/products?handle=burgundy&fields=id",
    )
    await page.goto(`${apiUrl}/app/products/${products[0]!.id}`)
    await section("Worn at weddings").getByRole("link").first().waitFor()
  })
})

describe("without a mouse or a large screen", () => {
  it.each(["light", "dark"] as const)(
    "nothing serious is wrong in the %s, and nothing is too wide",
    async (mode) => {
      const { id } = await couples.ask()
      await page.evaluate((theme) => localStorage.setItem("medusa_admin_theme", theme), mode)
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
          await visit(to)
          await section(there).first().waitFor()
          expect({ to, width, found: await violations(page, "main") }).toEqual({ to, width, found: [] })
          expect({ to, width, over: await tooWide(page) }).toEqual({ to, width, over: 0 })
        }
      }
      await page.evaluate(() => localStorage.removeItem("medusa_admin_theme"))
      await page.setViewportSize({ width: 1280, height: 900 })
    },
  )
})
