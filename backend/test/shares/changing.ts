import type { OrderWeddings } from "@kct/medusa-plugin-ties/contract/index"
import { EDIT_MARK } from "@kct/medusa-plugin-ties/workflows/edit-bundles/left-over"
import { keepShares } from "@kct/medusa-plugin-ties/workflows/shares/keep"
import { beginOrderEditOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { Kept } from "../harness/kept-state"
import { inDays } from "../quotes/world"
import { conflictOf, joining, type Party, shareIn, type SharesWorld } from "./world"

const minor = (amount: number): number => Math.round(amount * 100)

export function changing(world: SharesWorld, kept: Kept): void {
  describe("with a party that is paid", () => {
    /** Of five, of whom three pay for themselves. */
    const paid = kept(async () => {
      const party = await world.party(5, 3)
      for (const who of ["Member 2", "couple", "Member 3", "Member 4"]) await world.pay(party, who)
      await world.agree(party)
      return party
    })

    describe("a change after paying", () => {
      it("credits those who paid at a lower tier when one more joins, just as it was told before", async () => {
        const party = paid()
        expect((await world.desk(party.id)).order?.changed).toBe(false)
        const before = await world.statement(party.token)
        const change = { version: before.version, add: [joining({ pays: "self" })] }
        const told = await world.effectsOf(party.token, change)
        expect(await world.statement(party.token)).toEqual(before)
        await world.change(party.token, change)
        const after = await world.agree(party)
        expect(after.total).toBe(told.total_after)
        for (const who of ["Member 2", "Member 3", "Member 4"]) {
          const id = party.ids.get(who)!
          const [was, is] = [shareIn(before, id), shareIn(after, id)]
          expect(is.owed).toBeLessThan(was.owed)
          expect(minor(is.refunded)).toBe(minor(was.owed) - minor(is.owed))
          const effect = told.effects.find(({ payer }) => payer === id)!
          expect([effect.owed_after, effect.credit]).toEqual([is.owed, is.refunded])
        }
        const late = after.shares.find(({ name }) => name === "Late")!
        expect(late).toMatchObject({ state: "due", due: after.due })
        const desk = await world.desk(party.id)
        expect([desk.members.map(({ name }) => name), desk.order?.changed]).toEqual([
          expect.arrayContaining(["Late"]),
          true,
        ])
      })

      it("gives all back to who is dropped, and lets none who have paid owe more though the tier falls", async () => {
        const party = await world.party(6, 3)
        for (const who of ["couple", "Member 3", "Member 4", "Member 5"]) await world.pay(party, who)
        const before = await world.statement(party.token)
        const gone = party.ids.get("Member 5")!
        await world.change(party.token, { version: before.version, drop: [gone] })
        const after = await world.agree(party)
        expect(shareIn(after, gone)).toMatchObject({ owed: 0, has_left: true, due: 0, credit: 0 })
        expect(shareIn(after, gone).refunded).toBe(shareIn(before, gone).charged)
        for (const who of ["Member 3", "Member 4"]) {
          const id = party.ids.get(who)!
          expect(shareIn(after, id)).toEqual(shareIn(before, id))
        }
        // Five are a lower tier than six: what the others' ties cost more is the couple's.
        expect(shareIn(after, "couple").due).toBe(after.due)
        expect(after.due).toBeGreaterThan(0)
        await world.pay(party, "couple")
        expect((await world.agree(party)).due).toBe(0)
      })

      it("by which somebody wears another tie leaves what they have paid, and the couple pays the difference", async () => {
        const party = paid()
        const before = await world.statement(party.token)
        const id = party.ids.get("Member 4")!
        const swap = [{ member_id: id, color: "royal-blue", style: "bow-tie" }]
        await world.change(party.token, { version: before.version, swap })
        const after = await world.agree(party)
        expect(shareIn(after, id).owed).toBeLessThanOrEqual(shareIn(before, id).owed)
        const worn = (await world.desk(party.id)).members.find((member) => member.id === id)
        expect([worn?.color.slug, worn?.style.slug]).toEqual(["royal-blue", "bow-tie"])
      })

      it("by which fewer of several alike are there gives back what is no longer needed, and more are the couple's", async () => {
        const party = paid()
        const id = party.ids.get("Member 4")!
        const worn = { member_id: id, color: "navy-blue", style: "bow-tie" }
        const first = await world.statement(party.token)
        await world.change(party.token, { version: first.version, swap: [{ ...worn, quantity: 3 }] })
        const more = await world.agree(party)
        expect([shareIn(more, id).owed, shareIn(more, id).due]).toEqual([
          shareIn(first, id).charged - shareIn(more, id).refunded,
          0,
        ])
        expect(shareIn(more, "couple").due).toBe(more.due)
        expect(more.due).toBeGreaterThan(0)
        await world.pay(party, "couple")
        const before = await world.agree(party)
        await world.change(party.token, { version: before.version, swap: [{ ...worn, quantity: 1 }] })
        const after = await world.agree(party)
        expect([after.total, after.due, after.credit]).toEqual([first.total, 0, 0])
        expect((await world.desk(party.id)).members.find((member) => member.id === id)?.quantity).toBe(1)
      })

      it("is the wedding's to make: an edit of its order alone is refused, and says where it is made", async () => {
        const party = paid()
        const [{ id } = { id: "" }] = await world.sql<{ id: string }>(
          "select order_id as id from wed_wedding where id = ?",
          party.id,
        )
        const found = await world.ok<OrderWeddings>("GET", `/admin/ties/orders/${id}/bundles`)
        expect(found.desk_wedding_id).toBe(party.id)
        const quantities = [{ line_item_id: found.weddings[0]!.lines[0]!.line_item_id, quantity: 2 }]
        const refused = await world.send<{ message: string }>(
          "POST",
          `/admin/ties/orders/${id}/bundle-edit`,
          {
            quantities,
            confirm: true,
          },
        )
        expect([refused.status, refused.data.message]).toEqual([
          400,
          expect.stringContaining("wedding’s page"),
        ])
        await world.agree(party)
      })

      it("is refused upon an older version with the newer statement, for a packed tie, and for nobody left", async () => {
        const party = paid()
        const { version } = await world.statement(party.token)
        const drop = [party.ids.get("Member 4")!]
        const stale = conflictOf(
          await world.by(party.token, "POST", "/link/shares/changes", { version: version + 1, drop }),
        )
        expect([stale.code, stale.statement?.version]).toEqual(["stale", version])
        const all = await world.by(party.token, "POST", "/link/shares/changes", {
          version,
          drop: [...party.ids.values()],
        })
        expect(conflictOf(all).code).toBe("not_possible")
        await world.sql(
          `update order_item set fulfilled_quantity = 1, raw_fulfilled_quantity = '{"value":"1","precision":20}' where item_id = (
           select order_line_item_id from tie_bundle_line where key = ?)`,
          drop[0]!,
        )
        const packed = await world.by(party.token, "POST", "/link/shares/changes", { version, drop })
        expect(conflictOf(packed).code).toBe("packed")
        expect((await world.statement(party.token)).version).toBe(version)
      })
    })

    describe("a change of what is ordered on invoice", () => {
      const heldOf = async (party: Party): Promise<Record<string, number>> => {
        const { statement } = await world.deskShares(party.id)
        return Object.fromEntries(
          statement.shares.flatMap(({ payer, held }) => (held > 0 ? [[payer, held]] : [])),
        )
      }

      it("has each promise what they owe then, and who has left promise nothing; it may be packed, and is taken as it is", async () => {
        const party = await world.party(5, 2)
        for (const who of ["couple", "Member 3", "Member 4"]) await world.promise(party, who)
        const [stays, leaves] = ["Member 3", "Member 4"].map((who) => party.ids.get(who)!) as [string, string]
        expect(Object.keys(await heldOf(party)).sort()).toEqual(["couple", stays, leaves].sort())
        const { version } = await world.statement(party.token)
        const after = await world.change(party.token, {
          version,
          drop: [leaves],
          add: [joining(), joining()],
        })
        expect(await heldOf(party)).toEqual({
          couple: shareIn(after, "couple").due,
          [stays]: shareIn(after, stays).due,
        })
        const desk = await world.deskShares(party.id)
        expect([desk.may_pack, desk.medusa?.agrees, desk.statement.charged]).toEqual([true, true, 0])
        expect(["authorized", "partially_authorized"]).toContain((await world.orderOf(party)).payment_status)
        await world.capture(party)
        expect(await world.agree(party)).toMatchObject({ due: 0, charged: after.total })
      })

      it("leaves a promise where its process died before it was made anew, once", async () => {
        const party = await world.party(3, 0)
        await world.promise(party, "couple")
        const { version } = await world.statement(party.token)
        await world.change(party.token, { version, add: [joining()] })
        const held = await heldOf(party)
        const members = await world.weddings().readMembers(party.id)
        const promised = [{ payer: "couple", providerId: "pp_system_default", amount: null }]
        for (const isGone of [true, false]) {
          if (isGone) await world.sql("update payment set canceled_at = now() where captured_at is null")
          await world.sql(
            "update shr_party set changing = ?::jsonb where wedding_id = ?",
            JSON.stringify({ members, by: { id: "user_1", role: "owner" }, version, promised }),
            party.id,
          )
          await keepShares(world.container())
          expect(await heldOf(party)).toEqual(held)
        }
        const [live] = await world.sql<{ n: string }>(
          "select count(*) as n from payment where canceled_at is null and deleted_at is null and payment_session_id in (select session_id from shr_session where wedding_id = ?)",
          party.id,
        )
        expect(Number(live?.n)).toBe(1)
      })
    })

    describe("a change whose process died", () => {
      const doer = { id: "user_1", role: "owner" }
      const openEdits = (orderId: string) =>
        world.sql(
          "select id from order_change where order_id = ? and status = 'pending' and deleted_at is null",
          orderId,
        )

      it("after the order was edited is brought to its end", async () => {
        const party = paid()
        const { version } = await world.statement(party.token)
        const gone = party.ids.get("Member 4")!
        await world.change(party.token, { version, drop: [gone] })
        const after = await world.agree(party)
        const members = await world.weddings().readMembers(party.id)
        // As if it had died before the party was written.
        await world.sql("update wed_member set deleted_at = null where id = ?", gone)
        await world.sql(
          "update shr_party set changing = ?::jsonb where wedding_id = ?",
          JSON.stringify({ members, by: doer, version }),
          party.id,
        )
        await keepShares(world.container())
        expect((await world.weddings().readMembers(party.id)).map(({ id }) => id)).not.toContain(gone)
        expect(await world.agree(party)).toEqual(after)
      })

      it("before it was is as if nobody had wanted it, and the next one works", async () => {
        const party = paid()
        const before = await world.statement(party.token)
        const order = await world.orderOf(party)
        const members = await world.weddings().readMembers(party.id)
        await beginOrderEditOrderWorkflow(world.container()).run({
          input: { order_id: order.id, internal_note: EDIT_MARK },
        })
        await world.sql(
          "update shr_party set changing = ?::jsonb where wedding_id = ?",
          JSON.stringify({ members: members.slice(1), by: doer, version: before.version }),
          party.id,
        )
        expect(await openEdits(order.id)).toHaveLength(1)
        await keepShares(world.container())
        expect(await openEdits(order.id)).toEqual([])
        expect(await world.statement(party.token)).toEqual(before)
        await world.change(party.token, { version: before.version, add: [joining()] })
        expect((await world.agree(party)).total).toBeGreaterThan(before.total)
      })
    })

    describe("a refund", () => {
      it("larger than what was paid is refused, and the books stay", async () => {
        const party = paid()
        const before = await world.agree(party)
        const { payment_collections } = await world.orderOf(party)
        const [payment] = payment_collections.flatMap(({ payments }) => payments ?? [])
        const answer = await world.send("POST", `/admin/payments/${payment!.id}/refund`, {
          amount: payment!.amount + 0.01,
        })
        expect(answer.status).toBe(400)
        expect(await world.agree(party)).toEqual(before)
      })

      it("whose process died after its provider's answer is found again and not made twice", async () => {
        const party = paid()
        const { version } = await world.statement(party.token)
        await world.change(party.token, { version, add: [joining()] })
        const before = await world.agree(party)
        const refunds = () =>
          world.sql<{ id: string }>("select id from refund where deleted_at is null order by id")
        const made = await refunds()
        // As if it had died between the provider and the books.
        await world.sql("delete from shr_entry where kind = 'refund' and wedding_id = ?", party.id)
        await world.sql("delete from order_transaction where reference = 'refund'")
        await world.sql(
          "update shr_refund set state = 'sending', refund_id = null where wedding_id = ?",
          party.id,
        )
        await keepShares(world.container())
        expect(await refunds()).toEqual(made)
        const { shares } = await world.statement(party.token)
        expect(shares).toEqual(before.shares)
      })

      it("that its provider refuses waits for staff, who try it again", async () => {
        const party = paid()
        const { version } = await world.statement(party.token)
        // Somebody has taken the money back at Medusa's own page meanwhile, so that this payment has none left.
        await world.sql(
          "update payment set deleted_at = now() where id in (select payment_id from shr_entry where payer = ?)",
          party.ids.get("Member 4")!,
        )
        await world.change(party.token, { version, drop: [party.ids.get("Member 4")!] })
        const failed = (await world.deskShares(party.id)).refunds.find(({ state }) => state === "failed")!
        expect(failed).toMatchObject({ payer: party.ids.get("Member 4"), error: expect.any(String) })
        await world.sql("update payment set deleted_at = null")
        const answer = await world.send<never>(
          "POST",
          `/admin/ties/weddings/${party.id}/shares/refunds/${failed.id}/retry`,
        )
        expect(answer.status).toBe(200)
        await world.agree(party)
      })
    })

    describe("a share that is late", () => {
      it("can get more time up to the day on which the ties ship, or be the couple's from then on", async () => {
        const party = await world.party(4, 2)
        await world.pay(party, "Member 2")
        const id = party.ids.get("Member 3")!
        expect(shareIn(await world.statement(party.token), id).actions).toEqual(["pay", "drop", "extend"])
        const bad = await world.by(party.token, "POST", `/link/shares/${id}/extend`, { due_on: inDays(400) })
        expect(conflictOf(bad).code).toBe("bad_day")
        await world.byOk(party.token, "POST", `/link/shares/${id}/extend`, { due_on: inDays(3) })
        expect(shareIn(await world.statement(party.token), id).deadline).toBe(inDays(3))

        const before = shareIn(await world.statement(party.token), "couple")
        await world.byOk(party.token, "POST", `/link/shares/${id}/take-over`, {})
        const after = await world.agree(party)
        expect(shareIn(after, "couple").due).toBeGreaterThan(before.due)
        expect(conflictOf(await world.open(party.tokens.get("Member 3")!, "member/share")).code).toBe(
          "nothing_due",
        )
        const twice = await world.by(party.token, "POST", `/link/shares/${id}/take-over`, {})
        expect(conflictOf(twice).code).toBe("not_possible")
        await world.pay(party, "couple")
        expect((await world.agree(party)).due).toBe(0)
      })
    })

    describe("a cancellation", () => {
      it("gives each back what the shop's policy says, and Medusa's books say the same", async () => {
        await world.ok("POST", "/admin/ties/desk-settings", {
          cancellation: { steps: [{ days_before: 10, percent: 50 }] },
        })
        const party = paid()
        const before = await world.statement(party.token)
        expect(before.back_today).toBe(50)
        const other = await world.by(party.token, "POST", "/link/shares/cancel", {
          version: before.version,
          back_today: 100,
        })
        expect(conflictOf(other).code).toBe("stale")
        const wanted = { version: before.version, back_today: 50 }
        await world.byOk(party.token, "POST", "/link/shares/cancel", wanted)
        const after = await world.agree(party)
        expect(after).toMatchObject({ cancelled: true, due: 0, credit: 0 })
        for (const { payer, charged } of before.shares) {
          expect(minor(shareIn(after, payer).refunded)).toBe(Math.round(minor(charged) / 2))
        }
        expect((await world.orderOf(party)).status).toBe("canceled")
        await world.eventually(async () => {
          expect((await world.desk(party.id)).quote.state).toBe("cancelled")
        })
        const again = await world.by(party.token, "POST", "/link/shares/cancel", wanted)
        expect(conflictOf(again).code).toBe("cancelled")
      })

      it("of what was only promised leaves nothing to pay, to the last fraction of a cent", async () => {
        const party = await world.party(5, 0)
        await world.order(party.cartId)
        const { version, back_today } = (await world.deskShares(party.id)).statement
        await world.ok("POST", `/admin/ties/weddings/${party.id}/shares/cancel`, { version, back_today })
        expect(await world.agree(party)).toMatchObject({ cancelled: true, total: 0, due: 0, charged: 0 })
        expect((await world.orderOf(party)).total).toBeCloseTo(0, 6)
      })
    })
  })
}
