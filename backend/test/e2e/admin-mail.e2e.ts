import type { Page } from "playwright-core"
import { MAIL_KINDS } from "@kct/medusa-plugin-ties/domain/mail/kinds"
import { testStack } from "../harness/e2e"
import { soon } from "../harness/soon"
import { writeToStore } from "../harness/store-database"
import { tooWide, violations } from "./desk/axe"
import { Office } from "./desk/office"
import { newEmail } from "./shopper/walk"

interface Caught {
  subject: string
  html: string
}

let office: Office
let page: Page

beforeAll(async () => {
  office = await Office.open()
  ;({ page } = office)
})
afterAll(() => office.close())

const drawer = () => page.getByRole("dialog")
const mails = async (to: string): Promise<Caught[]> => {
  const answer = await fetch(`${testStack().mailUrl}/api/mails?to=${encodeURIComponent(to)}`)
  return ((await answer.json()) as { mails: Caught[] }).mails
}

/** Sends the preview of a kind to an address, by the page. */
async function sendTest(title: string, to: string): Promise<void> {
  await office.visit("/mail")
  await office.section("Messages").getByRole("button", { name: title, exact: true }).first().click()
  await drawer().getByRole("textbox", { name: "Send a test to" }).fill(to)
  await drawer().getByRole("button", { name: "Send a test" }).click()
  await page.getByText(`The test is on its way to ${to}`).first().waitFor()
  await page.keyboard.press("Escape")
}

const outbox = () => page.getByRole("region", { name: "Outbox" })
const rowOf = (to: string) => outbox().getByRole("row").filter({ hasText: to })

describe("the mail page", () => {
  it("previews every message that there is, as who gets it sees it", async () => {
    await office.visit("/mail")
    const messages = office.section("Messages")
    await messages.getByRole("button", { name: "Wedding received" }).waitFor()
    expect(await tooWide(page)).toBe(0)
    expect(await violations(page, "main")).toEqual([])
    for (const { title } of Object.values(MAIL_KINDS)) {
      await messages.getByRole("button", { name: title, exact: true }).first().click()
      const frame = page.frameLocator('iframe[title="HTML part of the mail"]')
      await frame.getByRole("heading", { level: 1 }).waitFor()
      await page.keyboard.press("Escape")
      await drawer().waitFor({ state: "hidden" })
    }
  })

  it("sends a test to whoever wants to see it, and shows that it went", async () => {
    const to = newEmail()
    await sendTest("Quote ready", to)
    await soon(async () =>
      expect((await mails(to)).map(({ subject }) => subject)).toEqual([
        expect.stringMatching(/^Your quote is ready/),
      ]),
    )
    await page.getByRole("searchbox", { name: "Search by address or wedding" }).fill(to)
    await rowOf(to).getByText("Sent", { exact: true }).waitFor()
  })

  it("tries again what was given up, once, and tells what became of it", async () => {
    const to = newEmail()
    await sendTest("Thank you", to)
    await soon(async () => expect(await mails(to)).toHaveLength(1))
    await soon(() =>
      writeToStore(
        "update out_message set state = 'dead', sent_at = null, last_error = $2 where recipient = $1 and state = 'sent'",
        [to, "It was tried 8 times. <b>451</b> try later"],
      ),
    )
    await office.visit(`/mail?mail_state=dead&mail_q=${encodeURIComponent(to)}`)
    await rowOf(to).getByText("Given up", { exact: true }).waitFor()
    await rowOf(to).getByText("It was tried 8 times. <b>451</b> try later").waitFor()
    await page.getByRole("button", { name: `Try the mail to ${to} again` }).click()
    await page.getByText(`The mail to ${to} is tried again`).first().waitFor()
    await soon(async () => expect(await mails(to)).toHaveLength(2))
    await office.visit(`/mail?mail_q=${encodeURIComponent(to)}`)
    await rowOf(to).getByText("Sent", { exact: true }).waitFor()
  })

  it("shows which addresses get no mail and why, and lets one have it again", async () => {
    const to = newEmail()
    await writeToStore(
      "insert into out_suppression (id, address, reason, detail) values ($1, $2, 'bounce', $3)",
      [`outs_${Date.now()}`, to, "550 <i>no such user</i>"],
    )
    await office.visit(`/mail?held_q=${encodeURIComponent(to)}`)
    const held = page.getByRole("row").filter({ hasText: to })
    await held.getByText("Came back", { exact: true }).waitFor()
    await held.getByText("550 <i>no such user</i>").waitFor()
    await held.getByRole("button", { name: `Write to ${to} again` }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Write again" }).click()
    await page.getByText(`${to} gets mail again`).first().waitFor()
    await page.getByText("No such address is held back.").waitFor()
  })
})
