import type { Browser, Page } from "playwright-core"
import { openBrowser } from "../harness/chromium"
import { testStack } from "../harness/e2e"
import { soon } from "../harness/soon"
import { tell } from "../quote-proofs/extent"
import { signIn } from "./desk/sign-in"
import { newShopper, visit } from "./shopper/walk"
import { PAYLOADS } from "./xss/payloads"
import { answerWithAttacks, attack, type Attacked, mailsTo, orderWithAttacks } from "./xss/seeded"
import { type Spoken, speak } from "./xss/spoken"
import { armed, shows, watch, type Watch } from "./xss/watch"

const { apiUrl, owner, shopUrl } = testStack()
/** Weddings whose pages are opened; with `KCT_XSS=all` so many that each field has had each payload. */
const ROUNDS = process.env["KCT_XSS"] === "all" ? PAYLOADS.length : 4
/** Milliseconds that a test may take: a page takes some seconds. */
const LONG = 600_000 * Math.max(1, ROUNDS / 25)

let browser: Browser
let weddings: Attacked[]
/** What was said of each of them. */
let spoken: Spoken[]

beforeAll(async () => {
  browser = await openBrowser()
  weddings = []
  for (let round = 0; round < ROUNDS; round += 1) weddings.push(await attack(round))
  spoken = []
  for (const [round, wedding] of weddings.entries()) spoken.push(await speak(wedding, round))
}, LONG)
afterAll(() => browser.close())

/** Shows what a payload is in, waits until it is there, and sees that nothing of it can run. */
async function expectText(page: Page, seen: Watch, texts: readonly string[]): Promise<void> {
  await soon(async () => {
    for (const text of texts) expect([text, await shows(page, text)]).toEqual([text, true])
  })
  expect(await armed(page)).toEqual([])
  expect(seen.ran).toEqual([])
}

describe("a hundred scripts in every text", () => {
  it("are a hundred, and a browser would run them", async () => {
    expect(new Set(PAYLOADS).size).toBe(100)
    const { context, page } = await newShopper(browser)
    const seen = await watch(context)
    await page.goto("about:blank")
    await page.setContent(PAYLOADS.slice(0, 20).join("\n"))
    await soon(async () => expect(seen.ran.length).toBeGreaterThan(0))
    await context.close()
  })

  it(
    "are text on the couple's page",
    async () => {
      const { context, page } = await newShopper(browser)
      const seen = await watch(context)
      for (const [place, { token, partners, names, venue }] of weddings.entries()) {
        await context.clearCookies()
        await visit(page, `/our-wedding/${token}`)
        await expectText(page, seen, [...partners, ...names, venue, ...(spoken[place]?.said ?? [])])
        await visit(page, "/our-wedding/details")
        await expectText(page, seen, [partners[0], partners[1], venue])
      }
      await context.close()
    },
    LONG,
  )

  it(
    "are text on the page of one of the party, messages, file names and address among them",
    async () => {
      const { context, page } = await newShopper(browser)
      const seen = await watch(context)
      for (const [place, { partners, venue }] of weddings.entries()) {
        const { token, toMember, address } = spoken[place]!
        await context.clearCookies()
        await visit(page, `/our-tie/${token}`)
        await expectText(page, seen, [partners[0], venue, ...toMember, ...address])
      }
      await context.close()
    },
    LONG,
  )

  it(
    "are text at the desk: on the wedding, in lists, in previews of mail",
    async () => {
      const { context, page } = await newShopper(browser)
      page.setDefaultTimeout(30_000)
      const seen = await watch(context)
      await signIn(page, apiUrl, owner)
      for (const [place, { id, partners, names, venue, notes }] of weddings.entries()) {
        const { said, address } = spoken[place]!
        await page.goto(`${apiUrl}/app/ties/weddings/${id}`)
        await expectText(page, seen, [...partners, ...names, venue, notes, ...said, ...address])
      }
      for (const view of ["table", "board"]) {
        await page.goto(`${apiUrl}/app/ties/weddings?view=${view}&q=xss-&order=-created_at`)
        await expectText(
          page,
          seen,
          weddings.slice(0, 4).map(({ partners }) => partners[0]),
        )
      }
      await page.goto(`${apiUrl}/app/ties/mail?mail_q=${encodeURIComponent(weddings.at(-1)!.email)}`)
      const received = page
        .getByRole("region", { name: "Outbox" })
        .getByRole("button", { name: "Wedding received" })
      await received.first().click()
      const frame = page.frameLocator('iframe[title="HTML part of the mail"]')
      await frame.getByRole("heading", { level: 1 }).waitFor()
      await expectText(page, seen, [])
      await context.close()
    },
    LONG,
  )

  it(
    "are text in every mail that is sent, and in the order, its address and its parcel",
    async () => {
      const [, second, third] = weddings
      await answerWithAttacks(second!)
      const order = await orderWithAttacks(third!, 3)
      const { context, page } = await newShopper(browser)
      const seen = await watch(context)
      await context.addCookies([{ name: "kct_orders", value: `${order.number}:${order.id}`, url: shopUrl }])
      await visit(page, `/our-wedding/${third!.token}`)
      await visit(page, `/orders/${order.number}`)
      await expectText(page, seen, [PAYLOADS[3]!, PAYLOADS[20]!, PAYLOADS[44]!])

      let mails = 0
      let named = 0
      for (const { email, partners } of weddings) {
        await soon(async () => expect((await mailsTo(email)).length).toBeGreaterThanOrEqual(1))
        for (const { html } of await mailsTo(email)) {
          await page.goto("about:blank")
          await page.setContent(html)
          // Not every mail names the couple; what it does show can't run.
          await expectText(page, seen, [])
          named += (await shows(page, partners[0])) ? 1 : 0
          mails += 1
        }
      }
      expect(mails).toBeGreaterThanOrEqual(weddings.length)
      expect(named).toBeGreaterThan(0)
      tell(
        "scripts in every text field: payloads, weddings, mails, runs",
        `${PAYLOADS.length}, ${weddings.length}, ${mails}, ${seen.ran.length}`,
      )
      await context.close()
    },
    LONG,
  )
})
