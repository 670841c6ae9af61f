import type { Locator, Page } from "playwright-core"
import { soon } from "../harness/soon"
import { violations } from "./desk/axe"
import type { Asked } from "./desk/couples"
import { payByCard } from "./payments/till"
import { acceptedWedding, officeWithTills } from "./shares/accepted"
import { sharesAt } from "./shares/six"
import { Tills } from "./shares/tills"
import { expectGoodPage, visit } from "./shopper/walk"

const office = officeWithTills()

const drawer = () => office().page.getByRole("dialog")
const seeWhat = () => drawer().getByRole("button", { name: "See what it comes to" })
const outcome = () => drawer().getByRole("region", { name: "What it comes to" })

/** What stands in a row of what a change comes to. */
const cellsOf = (row: string): Promise<string[]> =>
  outcome().getByRole("row").filter({ hasText: row }).getByRole("cell").allInnerTexts()

async function openParty(asked: Asked): Promise<void> {
  await office().openWedding(asked)
  await office().section("Party").getByRole("button", { name: "Change the party" }).click()
  await drawer().getByRole("heading", { name: "Change the ordered party" }).waitFor()
}

async function change(): Promise<void> {
  await drawer().getByRole("button", { name: "Change the party" }).click()
  await drawer().waitFor({ state: "hidden" })
  await office().page.getByText("The party and its order are changed.").waitFor()
}

/** Of several alike some are no longer there, and somebody else comes. */
async function fewer(asked: Asked): Promise<void> {
  await openParty(asked)
  await seeWhat().and(office().page.locator(":disabled")).waitFor()
  const groomsmen = drawer().getByRole("group", { name: "Groomsman" })
  await groomsmen.getByRole("textbox", { name: "Ties" }).fill("54")
  await drawer().getByRole("button", { name: "Add somebody" }).click()
  const joins: Locator = drawer().getByRole("group").last()
  await joins.getByRole("textbox", { name: "Name" }).fill("Otto Usher")
  await seeWhat().click()
  await outcome().and(office().page.locator(":focus")).waitFor()
  expect((await cellsOf("The couple")).at(-1)).toMatch(/less to pay$/)
  expect(await violations(office().page, "[role=dialog]")).toEqual([])
  await change()
}

/** Who has left stays, when that is taken back before it is done. */
async function nobodyLeaves(asked: Asked): Promise<void> {
  await openParty(asked)
  await drawer().getByRole("button", { name: "Remove Otto Usher" }).click()
  await seeWhat().click()
  await outcome().waitFor()
  await drawer().getByRole("button", { name: "Keep Otto Usher" }).click()
  await seeWhat().and(office().page.locator(":disabled")).waitFor()
  await drawer().getByRole("button", { name: "Cancel" }).click()
}

async function payFor(page: Page, link: RegExp, part?: RegExp): Promise<void> {
  await page.getByRole("link", { name: link }).click()
  await page.getByRole("heading", { level: 1, name: /^Pay / }).waitFor()
  if (part) await page.getByRole("radio", { name: part }).check()
  await expectGoodPage(page)
  await payByCard(page)
  await page.waitForURL(({ pathname }) => pathname === "/our-wedding")
}

it("a large wedding is ordered for a deposit, changed at the desk, and pays the rest; and the books agree", async () => {
  const tills = await Tills.open()
  const asked = await office().couples.ask({ ties: 60, days: 90, family: "Deposit" })
  const { context, page } = await acceptedWedding(office(), asked, "deposit@example.org")
  await payFor(page, /^Leave a deposit instead$/, /^A deposit/)

  const ordered = (await sharesAt(asked)).statement
  expect(ordered).toMatchObject({ ordered: true, credit: 0 })
  expect(ordered.charged).toBeCloseTo(ordered.total * 0.3, 1)
  await page.getByText(/to be paid by/).waitFor()
  await expectGoodPage(page)

  await fewer(asked)
  const { statement: changed, medusa, may_pack } = await sharesAt(asked)
  expect(changed.total).toBeLessThan(ordered.total)
  expect([changed.charged, changed.refunded, medusa?.agrees, may_pack]).toEqual([
    ordered.charged,
    0,
    true,
    false,
  ])
  await office().section("Quote").getByText("The order was changed since").waitFor()
  await nobodyLeaves(asked)
  expect((await sharesAt(asked)).statement).toEqual(changed)

  await visit(page, "/our-wedding")
  await page.getByText("Otto Usher").first().waitFor()
  await payFor(page, /^Pay the rest, \$/)
  await soon(async () => expect((await sharesAt(asked)).statement).toMatchObject({ due: 0, credit: 0 }))
  const { statement, medusa: books, may_pack: packs } = await sharesAt(asked)
  expect([books?.agrees, packs]).toEqual([true, true])
  expect(await tills.taken()).toBe(Math.round(statement.total * 100))
  await context.close()
})
