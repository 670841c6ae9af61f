import type { CoupleWedding } from "@kct/medusa-plugin-ties/contract/index"
import { inDays, type Opened, type QuoteWorld, refusalOf, weddingOf } from "./world"

export function couple(world: QuoteWorld): void {
  const tell = (one: Opened, revision: number, change: object) =>
    world.couple<{ wedding: CoupleWedding }>("POST", "/details", one.token, {
      revision,
      details: { ...one.wedding.details, ...change },
    })
  /** Whose cart a wedding's is, and whom the wedding is of. */
  const standing = async ({ id }: Opened) => {
    const [row] = await world.sql<{ email: string; customer_id: string; account: string; of: string }>(
      `select c.email, c.customer_id, u.email as account, w.customer_id as of from wed_wedding w
       join cart c on c.id = w.cart_id left join customer u on u.id = c.customer_id where w.id = ?`,
      id,
    )
    return row!
  }

  describe("a couple that is reached at another e-mail address", () => {
    it("is who the cart and its order are for from then on, at the price that was approved", async () => {
      const one = await world.accepted()
      const before = await standing(one)
      const changed = await tell(one, 1, { email: "ada.and.grace@example.com", partner_two: "Grace Hopper" })
      expect(changed.status).toBe(200)
      expect(changed.data.wedding).toMatchObject({
        revision: 2,
        details: { email: "ada.and.grace@example.com", partner_two: "Grace Hopper" },
        quote: { state: "approved", version: 1, seq: one.wedding.quote.seq, payable: true },
      })
      const after = await standing(one)
      expect(after).toMatchObject({
        email: "ada.and.grace@example.com",
        account: "ada.and.grace@example.com",
        of: after.customer_id,
      })
      expect(after.customer_id).not.toBe(before.customer_id)
      const orderId = await world.order(one.cartId)
      const { order } = await world.ok<{ order: { email: string; customer_id: string } }>(
        "GET",
        `/admin/orders/${orderId}?fields=email,customer_id`,
      )
      expect(order).toMatchObject({ email: "ada.and.grace@example.com", customer_id: after.customer_id })
    })

    it("with another day beside, which its cart is told as well, is one change", async () => {
      const one = await world.create(weddingOf(3))
      const date = inDays(60)
      const changed = await tell(one, 1, { email: "new@example.com", date })
      expect(changed.data.wedding).toMatchObject({ revision: 2, details: { email: "new@example.com", date } })
      expect(await standing(one)).toMatchObject({ email: "new@example.com", account: "new@example.com" })
      expect((await world.bundles(one.cartId)).bundles).toMatchObject([{ wedding_date: date }])
    })

    it("keeps its cart where it is refused, and no customer is made", async () => {
      const one = await world.create(weddingOf(3))
      const before = await standing(one)
      await world.coupleOk("POST", "/cancel", one.token, { version: 1 })
      const other = await world.create(weddingOf(3))
      const stale = await tell(other, 7, { email: "stale@example.com" })
      expect(refusalOf(stale).code).toBe("stale_version")
      // What is over has no cart that anybody pays for.
      expect((await tell(one, 1, { email: "late@example.com" })).status).toBe(200)
      expect(await standing(one)).toEqual(before)
      const made = await world.sql(
        "select id from customer where email in ('stale@example.com', 'late@example.com') and deleted_at is null",
      )
      expect(made).toEqual([])
    })

    it("is one customer, however many weddings come to one new address at once", async () => {
      const all: Opened[] = []
      for (let made = 0; made < 5; made++) all.push(await world.create(weddingOf(2)))
      const answers = await Promise.all(all.map((one) => tell(one, 1, { email: "together@example.com" })))
      expect(answers.map(({ status }) => status)).toEqual(all.map(() => 200))
      const ids = await Promise.all(all.map(async (one) => (await standing(one)).customer_id))
      expect(new Set(ids).size).toBe(1)
    })
  })
}
