import { BUILT_IN, conflictOf, joining, shareIn, type SharesWorld } from "./world"

const minor = (amount: number): number => Math.round(amount * 100)

export function paying(world: SharesWorld): void {
  describe("a party of which some pay for themselves", () => {
    it("is ordered by its first payment, whoever makes it, and paid by all of them to the cent", async () => {
      const party = await world.party(6, 3)
      const before = await world.statement(party.token)
      const cart = await world.cart(party.cartId)
      expect(before).toMatchObject({ ordered: false, closed: null })
      expect(minor(before.total)).toBe(minor(cart.total))
      expect(before.shares.map(({ name }) => name)).toEqual([null, "Member 3", "Member 4", "Member 5"])

      const first = await world.pay(party, "Member 4")
      expect(first).toBe(shareIn(before, party.ids.get("Member 4")!).owed)
      const after = await world.agree(party)
      expect(after.ordered).toBe(true)
      expect(shareIn(after, party.ids.get("Member 4")!).state).toBe("paid")
      expect((await world.desk(party.id)).quote.state).toBe("paid")
      expect(await world.deskShares(party.id)).toMatchObject({ may_pack: false })

      let paid = first
      for (const who of ["Member 3", "couple", "Member 5"]) paid += await world.pay(party, who)
      expect(minor(paid)).toBe(minor(before.total))
      const end = await world.agree(party)
      expect([end.due, end.credit, end.charged]).toEqual([0, 0, end.total])
      expect((await world.orderOf(party)).payment_status).toBe("captured")
      expect(await world.deskShares(party.id)).toMatchObject({ may_pack: true })
    })

    it("that its couple has paid whole at the checkout is paid for everybody", async () => {
      const party = await world.party(4, 2)
      await world.order(party.cartId)
      await world.capture(party)
      const { shares, due, credit } = await world.agree(party)
      expect([due, credit]).toEqual([0, 0])
      expect(shares.map(({ payer }) => payer)).toEqual(["couple"])
      expect(conflictOf(await world.open(party.tokens.get("Member 3")!, "member/share")).code).toBe(
        "nothing_due",
      )
    })

    it("shows a member their own share alone, and before it may be paid why not", async () => {
      const party = await world.party(3, 1)
      const own = await world.own(party.tokens.get("Member 2")!)
      expect(own.share.payer).toBe(party.ids.get("Member 2"))
      expect(JSON.stringify(own)).not.toMatch(/Member [01]/)
      const draft = await world.create()
      expect((await world.statement(draft.token)).closed).toMatch(/approved/)
      expect((await world.open(draft.token, "link/shares")).status).toBe(409)
    })

    it("can be paid by its members once its couple has said how it ships", async () => {
      const party = await world.party(3, 1)
      await world.sql("delete from cart_shipping_method where cart_id = ?", party.cartId)
      const answer = await world.open(party.tokens.get("Member 2")!, "member/share")
      expect(conflictOf(answer).code).toBe("no_delivery")
    })
  })

  describe("one share", () => {
    it("that is opened in two tabs and paid in both, many times at once, is paid once", async () => {
      const party = await world.party(4, 2)
      const token = party.tokens.get("Member 3")!
      for (const isFirst of [true, false]) {
        const [who, door] = isFirst
          ? ([token, "member/share"] as const)
          : ([party.token, "link/shares"] as const)
        const opened = await Promise.all([1, 2, 3].map(() => world.open(who, door)))
        const sessions = new Set(opened.map(({ data }) => data.session.id))
        expect([opened.map(({ status }) => status), sessions.size]).toEqual([[200, 200, 200], 1])
        const [session] = [...sessions]
        const done = await Promise.all([1, 2, 3, 4, 5].map(() => world.complete(who, door, session!)))
        expect(done.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
        // Promised and not taken yet: nothing more is asked for.
        expect(conflictOf(await world.open(who, door)).code).toBe("nothing_due")
        await world.capture(party)
        expect(conflictOf(await world.open(who, door)).code).toBe("nothing_due")
      }
      const { payment_collections } = await world.orderOf(party)
      expect(payment_collections.flatMap(({ payments }) => payments ?? [])).toHaveLength(2)
      await world.agree(party)
    })

    it("is the server's amount: one that a browser sends is refused, and nothing is begun", async () => {
      const party = await world.party(3, 1)
      const tampered = await world.open(party.tokens.get("Member 2")!, "member/share", { amount: 0.01 })
      expect([tampered.status, tampered.data]).toMatchObject([400, { message: "amount: is not known here" }])
      const other = await world.open(party.token, "link/shares", { provider_id: "pp_none" })
      expect(other.status).toBe(400)
      expect(await world.sql("select id from payment_session")).toEqual([])
    })

    it("is nobody else's to pay by another's session, nor to be seen by another's link", async () => {
      const [one, other] = [await world.party(3, 1), await world.party(3, 1)]
      const { data } = await world.open(one.tokens.get("Member 2")!, "member/share")
      for (const [token, door] of [
        [other.tokens.get("Member 2")!, "member/share"],
        [other.token, "link/shares"],
        [one.token, "link/shares"],
      ] as const) {
        expect((await world.complete(token, door, data.session.id)).status).toBe(404)
      }
      expect((await world.by(one.tokens.get("Member 2")!, "GET", "/link/shares")).status).toBe(404)
    })

    it("is not begun while another of the party is about to make the order", async () => {
      const party = await world.party(4, 2)
      await world.open(party.tokens.get("Member 2")!, "member/share")
      expect(conflictOf(await world.open(party.tokens.get("Member 3")!, "member/share")).code).toBe(
        "being_paid",
      )
    })

    it("that was begun at another price is not taken, and opens again at the new one", async () => {
      const party = await world.party(5, 2)
      await world.pay(party, "couple")
      const token = party.tokens.get("Member 4")!
      const { data: begun } = await world.open(token, "member/share")
      const { version } = await world.statement(party.token)
      await world.change(party.token, { version, add: [joining()] })
      expect(conflictOf(await world.complete(token, "member/share", begun.session.id)).code).toBe("stale")
      const { data: anew } = await world.open(token, "member/share")
      expect(anew.session.amount).toBeLessThan(begun.session.amount)
      expect((await world.complete(token, "member/share", anew.session.id)).status).toBe(200)
    })
  })

  describe("a deposit", () => {
    it("of a large wedding orders it, and the rest stays due with a day", async () => {
      const party = await world.party(11, 0)
      const { shares, total } = await world.statement(party.token)
      const { deposit, all } = shares[0]!.asks
      expect(all).toBe(total)
      expect(minor(deposit!)).toBe(Math.round(minor(total) * 0.3))
      await world.pay(party, "couple", { provider_id: BUILT_IN, asks: "deposit" })
      const after = await world.agree(party)
      expect(minor(after.due)).toBe(minor(total) - minor(deposit!))
      expect(after.shares[0]!.deadline).toMatch(/^\d{4}-/)
      expect((await world.orderOf(party)).payment_status).toBe("partially_captured")
      await world.pay(party, "couple")
      expect((await world.agree(party)).due).toBe(0)
    })
  })
}
