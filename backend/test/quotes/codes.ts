import type { EnteredCodes } from "@kct/medusa-plugin-ties/contract/index"
import { enteredCodesSchema } from "@kct/medusa-plugin-ties/contract/index"
import type { Answer } from "../bundles/client"
import { membersAsSent } from "./changes"
import { inDays, type Opened, type QuoteWorld, refusalOf, weddingOf } from "./world"

const CREDIT = "SWATCH-ABCD-EFGH-JKMN"

export function codes(world: QuoteWorld): void {
  const ask = ({ token }: Opened, version: number, ...entered: string[]): Promise<Answer<EnteredCodes>> =>
    world.couple("PUT", "/codes", token, { version, codes: entered })
  const enter = async (one: Opened, version: number, ...entered: string[]): Promise<EnteredCodes> => {
    const { status, data } = await ask(one, version, ...entered)
    expect([status, data]).toEqual([200, enteredCodesSchema.parse(data)])
    return data
  }
  /** As a swatch kit brings one: a fixed amount off the ties of a wedding, once. */
  const credit = (value: number) =>
    world.code(
      CREDIT,
      {
        type: "fixed",
        value,
        currency_code: "usd",
        target_rules: [{ attribute: "items.in_wedding", operator: "eq", values: ["true"] }],
      },
      { limit: 1 },
    )
  const draft = (count: number, date = inDays(45)) =>
    world.create(weddingOf(count, { submit: false, details: { date } as never }))

  describe("a promotion code that a couple enters", () => {
    it("counts in a draft where it is better than the wedding price, and never on top of that", async () => {
      await world.code("TEN", { value: 10 })
      await world.code("FORTY", { value: 40 })
      const one = await draft(11)
      const plain = one.wedding.quote.content
      const waiting = await enter(one, 1, "TEN", " ten ")
      expect(waiting.codes).toMatchObject([{ code: "TEN", state: "standing_by" }])
      expect(waiting.wedding.quote).toMatchObject({ state: "draft", version: 2, content: { codes: ["TEN"] } })
      expect(waiting.wedding.quote.content.total).toBeCloseTo(plain.total, 9)

      const better = await enter(one, 2, "FORTY")
      expect(better.codes).toMatchObject([{ code: "FORTY", state: "applied" }])
      const { content } = better.wedding.quote
      expect(content.total).toBeCloseTo(plain.subtotal * 0.6, 9)
      expect(content.lines.every(({ rule }) => rule === null)).toBe(true)
      const cart = await world.cart(one.cartId)
      expect(cart.item_subtotal - cart.discount_subtotal).toBeCloseTo(content.total, 9)

      const gone = await enter(one, 3)
      expect([gone.codes, gone.wedding.quote.content.codes]).toEqual([[], undefined])
      expect(gone.wedding.quote.content.total).toBeCloseTo(plain.total, 9)
    })

    it("counts from the first where it is sent along with the wedding, and makes none where it is worth nothing", async () => {
      await world.code("FORTY", { value: 40 })
      await world.code("EURO", { type: "fixed", value: 5, currency_code: "eur" })
      const one = await world.create(weddingOf(3, { codes: ["FORTY"] }))
      expect(one.wedding.quote).toMatchObject({
        state: "submitted",
        version: 1,
        content: { codes: ["FORTY"] },
      })
      const { content } = one.wedding.quote
      expect(content.total).toBeCloseTo(content.subtotal * 0.6, 9)
      for (const entered of [["EURO"], ["NONE"], ["FORTY", "EURO"]]) {
        const { status, data } = await world.send<{ message: string }>(
          "POST",
          "/store/ties/weddings",
          weddingOf(3, { codes: entered }),
          { "idempotency-key": world.nextKey() },
        )
        const field = `codes.${entered.length - 1}`
        expect([status, data.message]).toEqual([400, expect.stringContaining(field)])
      }
      expect(await world.sql("select id from wed_wedding where deleted_at is null")).toHaveLength(1)
    })

    it("stays with the quote once it is sent in, through changes and a special price, into the order", async () => {
      await world.code("FORTY", { value: 40 })
      await credit(7)
      const one = await draft(3)
      const { wedding: entered } = await enter(one, 1, "FORTY", CREDIT)
      expect(entered.quote.content.total).toBeCloseTo(entered.quote.content.subtotal * 0.6 - 7, 9)
      await world.coupleOk("POST", "/submit", one.token, { version: 2 })
      const members = membersAsSent(await world.opened(one.token)).map((each) => ({ ...each, quantity: 2 }))
      await world.coupleOk("PUT", "/party", one.token, { revision: entered.revision, members })
      await world.ok("POST", `/admin/ties/weddings/${one.id}/special-price`, {
        version: 3,
        percent: 10,
        reason: "They waited for so long",
      })
      const { quote } = await world.decideOk(one.id, "approve", { version: 4 })
      const { content } = quote
      expect(content).toMatchObject({ ties: 6, codes: ["FORTY", CREDIT].sort(), special_percent: 10 })
      expect(content.total).toBeCloseTo(content.subtotal * 0.6 * 0.9 - 7, 9)
      await world.coupleOk("POST", "/accept", one.token, { version: 4 })
      const orderId = await world.order(one.cartId)
      const { order } = await world.ok<{ order: { discount_subtotal: number } }>(
        "GET",
        `/admin/orders/${orderId}?fields=item_total,discount_subtotal`,
      )
      expect(order.discount_subtotal).toBeCloseTo(content.discount, 9)
      const { promotions } = await world.ok<{ promotions: { used: number }[] }>(
        "GET",
        `/admin/promotions?code=${CREDIT}`,
      )
      expect(promotions[0]!.used).toBe(1)
    })

    it("that acts is for a human to look at", async () => {
      await world.code("HALF", { value: 50 })
      await world.code("ONE", { value: 1 })
      const [half, little] = [await draft(4, inDays(300)), await draft(4, inDays(300))]
      await enter(half, 1, "HALF")
      await enter(little, 1, "ONE")
      for (const one of [half, little]) await world.coupleOk("POST", "/submit", one.token, { version: 2 })
      expect((await world.opened(half.token)).quote.state).toBe("submitted")
      expect((await world.opened(little.token)).quote.state).toBe("approved")
    })

    it("comes too late for a quote that was sent in: 409, and nothing changes", async () => {
      await world.code("HALF", { value: 50 })
      for (const one of [await world.create(weddingOf(3)), await world.accepted()]) {
        const { quote } = await world.opened(one.token)
        const late = await ask(one, quote.version, "HALF")
        expect(late.status).toBe(409)
        expect(refusalOf(late)).toMatchObject({
          code: "illegal_transition",
          message: `Codes are entered while a quote is a draft, and this one is ${quote.state}.`,
          state: quote.state,
        })
        expect((await world.opened(one.token)).quote).toEqual(quote)
      }
    })

    it("is entered with the wedding and not in its cart, and is not taken out of that either", async () => {
      await world.code("HALF", { value: 50 })
      const one = await draft(3)
      const door = `/store/carts/${one.cartId}/promotions`
      const added = await world.send("POST", door, { promo_codes: ["HALF"] })
      expect([added.status, refusalOf(added).code]).toEqual([409, "content_changed"])
      const { wedding } = await enter(one, 1, "HALF")
      const removed = await world.send("DELETE", door, { promo_codes: ["HALF"] })
      expect([removed.status, refusalOf(removed).code]).toEqual([409, "content_changed"])
      expect((await world.opened(one.token)).quote).toEqual(wedding.quote)
    })

    it("is 400 with its field where there is none such, and 409 on an older version", async () => {
      await world.code("TEN", { value: 10 })
      await world.code("OVER", { value: 10 }, { status: "inactive" })
      const one = await draft(3)
      await world.ok("POST", `/admin/ties/weddings/${one.id}/special-price`, {
        version: 1,
        percent: 3,
        reason: "A gift",
      })
      const [{ code } = { code: "" }] = await world.sql<{ code: string }>(
        "select special_code as code from quo_quote where wedding_id = ?",
        one.id,
      )
      for (const [entered, named] of [
        [["NONE"], "codes.0"],
        [["TEN", "OVER"], "codes.1"],
        [[code], "codes.0"],
        [[""], "codes.0"],
        [["A", "B", "C", "D", "E", "F"], "codes"],
      ] as const) {
        const { status, data } = await ask(one, 2, ...entered)
        expect([status, (data as unknown as { message: string }).message]).toEqual([
          400,
          expect.stringContaining(named),
        ])
      }
      expect(refusalOf(await ask(one, 1, "TEN")).code).toBe("stale_version")
      expect((await world.opened(one.token)).quote).toMatchObject({ version: 2 })
    })
  })
}
