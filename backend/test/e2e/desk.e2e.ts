import fs from "node:fs"
import path from "node:path"
import type { Page } from "playwright-core"
import { hasCount, hasValue } from "../harness/soon"
import { violations } from "./desk/axe"
import { stepsIn } from "./desk/clicks"
import type { Couples } from "./desk/couples"
import { untilState, walkLifecycle } from "./desk/lifecycle"
import { emailOf, Office } from "./desk/office"

let office: Office
let page: Page
let couples: Couples

beforeAll(async () => {
  office = await Office.open()
  ;({ page, couples } = office)
})
afterAll(() => office.close())

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
    await office.visit("/weddings?view=table&q=nobody-is-called-so")
    await page.getByText("No such weddings").waitFor()
  })

  it("assign many at once, tell it, and give them back", async () => {
    const { family, all } = await couples.askMany(2)
    // Whoever the desk gave them to by itself may be the same as below.
    for (const wedding of all) await couples.assign(wedding, emailOf("lead"))
    await office.visit(`/weddings?view=table&q=${family}`)
    await page.getByRole("checkbox", { name: "Select all of this page" }).click()
    await office.section("Selected weddings").getByRole("button", { name: "Assign" }).click()
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
    await office.visit(`/weddings?q=${code}`)
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
    await office.openWedding(wedding)
    await page.getByRole("button", { name: "Ask for changes" }).click()
    const reason = page.getByRole("dialog").getByLabel("What should the couple change?")
    await reason.fill("Please choose another red.")
    await couples.admin(`/ties/weddings/${wedding.id}/quote/reject`, { version: 1, reason: "We can't." })
    await page
      .getByRole("dialog")
      .getByText(/^Rejected by .*“We can't\.”$/)
      .waitFor()
    await hasValue(reason, "Please choose another red.")
    expect(await violations(page, "[role=dialog]")).toEqual([])
    await page.keyboard.press("Escape")
    await untilState(page, "Rejected")
    await page.getByRole("button", { name: "Reopen" }).waitFor()
    await hasCount(page.getByRole("button", { name: "Approve", exact: true }), 0)
  })

  it("refuses a special price over the limit of one's role before it is sent", async () => {
    await office.openWedding(await couples.ask())
    await page.getByRole("button", { name: "Special price" }).click()
    await page.getByLabel("Percent off, on top").fill("35")
    await page.getByText("That is more than the 20 % that your role may give.").waitFor()
    await page.getByRole("button", { name: "Give this price", disabled: true }).waitFor()
  })

  it("changes the party for the couple, as a new version that tells what changed", async () => {
    await office.openWedding(await couples.ask())
    await page.getByRole("button", { name: "Change the party" }).click()
    await page.getByRole("group", { name: "Groomsman" }).getByLabel("Ties").fill("5")
    await page.getByRole("button", { name: "Save as a new version" }).click()
    await office.section("What changed").getByText("Groomsman: 5 ties instead of 8 ties.").waitFor()
    await office.section("Party").getByText("2 entries, 6 ties").waitFor()
  })

  it("makes a new link that opens the wedding, and shows it once", async () => {
    const wedding = await couples.ask()
    await office.openWedding(wedding)
    await page.getByRole("button", { name: "Make a new link" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Make a new link" }).click()
    const shown = await office
      .section("Link of the couple")
      .getByText(/\/our-wedding\//)
      .innerText()
    const seen = await couples.seen(shown.trim().split("/").at(-1)!)
    expect(seen.code).toBe(wedding.code)
    await expect(couples.seen(wedding.token)).rejects.toThrow(/answered 404/)
  })
})
