import type { CreatedWedding } from "@kct/medusa-plugin-ties/contract/index"
import { decided, inDays, membersOf, type QuoteWorld, weddingOf } from "./world"

export function creation(world: QuoteWorld): void {
  describe("a wedding that is asked for", () => {
    it("has a cart of its own with its party, at the wedding price, and a quote that waits for a human", async () => {
      const { wedding, cartId, token } = await world.create()
      const cart = await world.cart(cartId)
      expect(cart.items).toHaveLength(11)
      expect(wedding.code).toMatch(/^KCT-/)
      expect(token).toMatch(/^[\w-]{43}$/)
      expect(wedding.quote).toMatchObject({ state: "submitted", seq: 1, version: 1, payable: false })
      const { content } = wedding.quote
      expect(content).toMatchObject({ ties: 11, currency_code: "usd", special_percent: 0 })
      expect(content.total).toBeCloseTo(cart.item_subtotal - cart.discount_subtotal, 9)
      expect(content.discount).toBeCloseTo(content.subtotal * 0.2, 9)
      expect(content.lines.map(({ name }) => name)).toEqual(wedding.members.map(({ name }) => name))
      expect(wedding.answer_by).not.toBeNull()
      expect(decided(await world.opened(token))).toEqual(decided(wedding))
    })

    it("is approved at once where nobody has to look at it, and not where one condition fails", async () => {
      const far = { details: { date: inDays(300) } as never }
      const small = await world.create(weddingOf(4, far))
      expect(small.wedding.quote).toMatchObject({ state: "approved", seq: 2, payable: false })
      expect(small.wedding.answer_by).toBeNull()
      const large = await world.create(weddingOf(30, far))
      const near = await world.create(weddingOf(4))
      expect([large, near].map(({ wedding }) => wedding.quote.state)).toEqual(["submitted", "submitted"])
      const draft = await world.create(weddingOf(4, { ...far, submit: false }))
      expect(draft.wedding.quote).toMatchObject({ state: "draft", seq: 0 })
    })

    it("is made once for one key, at once and again, each time with a link that opens it", async () => {
      const wanted = weddingOf(3)
      const ask = (body = wanted) =>
        world.send<CreatedWedding>("POST", "/store/ties/weddings", body, {
          "idempotency-key": "one-wedding-only",
        })
      const answers = await Promise.all([ask(), ask(), ask()])
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
      const codes = new Set(answers.map(({ data }) => data.wedding.code))
      expect(codes.size).toBe(1)
      for (const { data } of answers) expect((await world.opened(data.token)).code).toBe([...codes][0])
      expect((await ask({ ...wanted, members: membersOf(4) })).status).toBe(409)
      expect(await world.sql("select id from wed_wedding")).toHaveLength(1)
    })

    it("is made for each who asks in the same instant with one e-mail address that the shop does not know yet", async () => {
      const email = "all.at.once@example.com"
      const wanted = weddingOf(2, { details: { email } as never })
      const answers = await Promise.all(
        Array.from({ length: 12 }, () =>
          world.send<CreatedWedding>("POST", "/store/ties/weddings", wanted, {
            "idempotency-key": world.nextKey(),
          }),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
      expect(new Set(answers.map(({ data }) => data.wedding.code)).size).toBe(answers.length)
      const customers = await world.sql<{ id: string }>(
        "select id from customer where email = ? and deleted_at is null",
        email,
      )
      expect(customers).toHaveLength(1)
      const theirs = await world.sql(
        `select w.id from wed_wedding w join cart c on c.id = w.cart_id
         where w.customer_id = ? and c.customer_id = w.customer_id`,
        customers[0]!.id,
      )
      expect(theirs).toHaveLength(answers.length)
    })
  })
}
