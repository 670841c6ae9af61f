import type { Page } from "playwright-core"
import { testStack } from "../harness/e2e"
import { hasCount, soon } from "../harness/soon"
import { violations } from "./desk/axe"
import { Stockroom } from "./fulfilment/stockroom"
import { choose, openPayPal, payByCard } from "./payments/till"
import { acceptedWedding, officeWithTills } from "./shares/accepted"
import { askMixed, type MixedParty, orderOf, sharesAt } from "./shares/six"
import { Tills } from "./shares/tills"
import { expectGoodPage, newShopper, visit } from "./shopper/walk"
import { admin } from "./shopper/store"
import { deliver } from "./tracking/parcels"

const office = officeWithTills()

const payers = (page: Page) => page.getByRole("list", { name: "Who pays" }).getByRole("listitem")
const payerOf = (page: Page, who: string) => payers(page).filter({ hasText: who })

/** A member opens their own page and pays there, on a phone. */
async function memberPays(party: MixedParty, who: string, by: "Card" | "PayPal"): Promise<void> {
  const { context, page } = await newShopper(office().browser, { size: "phone" })
  await visit(page, `/our-tie/${party.tokens.get(who)}`)
  const share = page.getByRole("region", { name: "Your share" })
  await share.getByRole("link", { name: /^Pay \$/ }).click()
  await page.getByRole("heading", { level: 1, name: "Pay your share" }).waitFor()
  await expectGoodPage(page)
  if (by === "Card") await payByCard(page)
  else {
    await choose(page, "PayPal")
    await (await openPayPal(page)).getByRole("button", { name: "Agree and pay" }).press("Enter")
  }
  await share.getByText(/^You paid \$.*Thank you\.$/).waitFor()
  await expectGoodPage(page)
  await context.close()
}

/** The couple pays what its page asks of it. */
async function couplePays(page: Page, label: RegExp): Promise<void> {
  await page.getByRole("link", { name: label }).click()
  await page.getByRole("heading", { level: 1, name: /^Pay / }).waitFor()
  await expectGoodPage(page)
  await payByCard(page)
  await page.waitForURL(({ pathname }) => pathname === "/our-wedding")
}

it("a party of six with mixed payers is approved, paid by six payments, credited, changed, packed, sent in two parcels and there; and the books agree", async () => {
  const tills = await Tills.open()
  const party = await askMixed(office().couples)
  const { context, page } = await acceptedWedding(office(), party, "six@example.org")
  await page.getByRole("link", { name: /^Pay our share alone, \$/ }).waitFor()
  await expectGoodPage(page)

  // Two by card, of which the first orders the ties, and one by PayPal.
  await memberPays(party, "Bea Card", "Card")
  await memberPays(party, "Cal Card", "Card")
  await memberPays(party, "Dan Paypal", "PayPal")

  // Three by the couple: its own share, that of one who is late, and that of one who joins.
  await visit(page, "/our-wedding")
  await payerOf(page, "Bea Card").getByText("paid", { exact: true }).waitFor()
  await expectGoodPage(page)
  await couplePays(page, /^Pay our share, \$/)
  await payerOf(page, "Eli Late").getByText("What you can do").click()
  await page.getByRole("button", { name: "Pay it for Eli Late" }).click()
  await couplePays(page, /^Pay the rest, \$/)
  await soon(async () => expect((await sharesAt(party)).statement).toMatchObject({ due: 0, credit: 0 }))
  const before = await sharesAt(party)
  expect(before).toMatchObject({ may_pack: true, medusa: { agrees: true } })

  // The sixth raises the tier: those who have paid are told what they get back, and get it.
  await visit(page, "/our-wedding/members/new")
  await page.getByRole("combobox", { name: "Who pays" }).selectOption({ label: "You" })
  await page.getByRole("button", { name: "See what it changes" }).click()
  const outlook = page.getByRole("region", { name: "What it changes" })
  await outlook.getByRole("rowheader", { name: /^Bea Card/ }).waitFor()
  await expectGoodPage(page)
  await outlook.getByLabel("Name (optional)").fill("Finn Sixth")
  await outlook.getByRole("button", { name: "Add to the party" }).click()
  await soon(async () => {
    const { statement: now, may_pack } = await sharesAt(party)
    for (const who of ["Bea Card", "Cal Card", "Dan Paypal"]) {
      const share = now.shares.find(({ payer }) => payer === party.ids.get(who))
      expect(share?.state).toBe("paid")
      expect(share?.refunded).toBeGreaterThan(0)
    }
    expect([now.credit, may_pack]).toEqual([0, false])
  })
  await visit(page, "/our-wedding")
  await payerOf(page, "Bea Card").getByText("given back").waitFor()
  await couplePays(page, /^Pay the rest, \$/)

  // A swap: two of them wear each other's.
  await visit(page, `/our-wedding/members/${party.ids.get("Leo")}`)
  await page
    .getByRole("combobox", { name: "Leo and" })
    .selectOption({ label: "Bea Card, Burgundy, Skinny Tie" })
  await page
    .getByRole("region", { name: "Exchange ties" })
    .getByRole("button", { name: "See what it changes" })
    .click()
  await outlook.getByRole("button", { name: "Exchange them" }).click()
  await soon(async () => {
    const worn = (await office().couples.seen(party.token)).members.find(({ name }) => name === "Leo")
    expect(worn?.color.slug).toBe("burgundy")
  })

  await soon(async () => expect((await sharesAt(party)).statement).toMatchObject({ due: 0, credit: 0 }))
  const { statement, entries, medusa } = await sharesAt(party)
  expect(entries.filter(({ kind }) => kind === "charge")).toHaveLength(6)
  expect(medusa).toMatchObject({ agrees: true, total: expect.any(Number) })
  expect(await tills.taken()).toBe(Math.round(statement.total * 100))

  await office().openWedding(party)
  await office().section("Payments").getByText("Ordered, all paid").waitFor()
  expect(await violations(office().page, "main")).toEqual([])

  const order = await orderOf(party)
  await office().asSomebody("staff", (desk) => packAndSend(desk, order))
  await arrives(order)
  await visit(page, "/our-wedding")
  await page
    .getByRole("main")
    .getByRole("heading", { level: 2, name: /delivered|there/i })
    .waitFor()
  await expectGoodPage(page)
  await context.close()
})

/** Picks, packs with one wrong scan, and sends it in two parcels. */
async function packAndSend(page: Page, order: string): Promise<void> {
  const room = new Stockroom(page, testStack().apiUrl, office().couples)
  await room.visit(`/pick?orders=${order}`)
  await page.getByText("6 ties for 1 order").waitFor()
  const boxes = page.getByRole("list", { name: "Ties to fetch" }).getByRole("checkbox")
  await hasCount(boxes, 2)
  for (const box of await boxes.all()) await box.click()
  await page.getByRole("link", { name: /^Pack / }).click()
  await page.getByRole("region", { name: "Scan" }).waitFor()
  const { bags } = await room.packing(order)
  const [first] = bags
  const worn = first?.lines[0]?.sku
  const wrong = bags.flatMap(({ lines }) => lines).find(({ sku }) => sku !== worn)?.sku
  await room.scan(first?.code ?? "")
  await room.hears("status", "This is the bag of")
  await room.scan(wrong ?? "")
  await room.hears("alert", "Wrong tie.")
  await room.scan(worn ?? "")
  await room.hears("status", "It is complete.")
  await room.ship("1Z999AA10123456784")
  await page.getByText("1 shipped").first().waitFor()
  await room.scanAll(order)
  await room.ship("1Z999AA10123456785")
  await page.getByText("All has left").first().waitFor()
  expect(await violations(page, "main")).toEqual([])
}

/** Both parcels are there, as staff note it on Medusa's own page. */
async function arrives(id: string): Promise<void> {
  const { order } = await admin<{ order: { fulfillments: { id: string }[] } }>(
    `/orders/${id}?fields=id,*fulfillments`,
  )
  expect(order.fulfillments).toHaveLength(2)
  for (const { id: parcel } of order.fulfillments) await deliver({ id, number: 0, lines: [] }, parcel)
}
