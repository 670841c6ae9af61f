import { reconcile } from "@kct/medusa-plugin-ties/workflows/payments/reconcile"
import type { OpenedShare } from "@kct/medusa-plugin-ties/contract/index"
import assert from "node:assert/strict"
import type { StandIns } from "../payments/ground"
import { PAYPAL, STRIPE } from "../payments/world"
import { conflictOf, joining, type Party, shareIn, type SharesWorld } from "./world"

type Session = OpenedShare["session"]

const minor = (amount: number): number => Math.round(amount * 100)
const idOf = ({ data }: Session): string => String(data["id"])

export function byProviders(world: SharesWorld, standIns: () => StandIns): void {
  /** What a provider has taken, less what it gave back; in the smallest unit. */
  function heldAt(sessions: readonly Session[]): number {
    const { stripe, paypal } = standIns()
    const of = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)
    const cents = (amount: { value: string }) => minor(Number(amount.value))
    return of(
      sessions.flatMap((session) => {
        const intent = stripe.intents.all.get(idOf(session))
        if (intent) {
          const back = stripe.intents.refunds.filter(({ payment_intent }) => payment_intent === intent.id)
          return [intent.amount_received, ...back.map(({ amount }) => -amount)]
        }
        const captures = paypal.ledger.orders.get(idOf(session))?.purchase_units[0]?.payments?.captures ?? []
        const ids = new Set(captures.map(({ id }) => id))
        const back = paypal.ledger.refunds.filter(({ capture_id }) => ids.has(capture_id))
        return [...captures.map(({ amount }) => cents(amount)), ...back.map(({ amount }) => -cents(amount))]
      }),
    )
  }

  const doorOf = (party: Party, who: string): [token: string, door: "link/shares" | "member/share"] =>
    who === "couple" ? [party.token, "link/shares"] : [party.tokens.get(who) ?? "", "member/share"]

  async function begin(party: Party, who: string, provider_id: string): Promise<Session> {
    const { status, data } = await world.open(...doorOf(party, who), { provider_id })
    assert.equal(status, 200, JSON.stringify(data))
    return data.session
  }

  /** What the payer does in the provider's form. */
  function agree(session: Session): void {
    const { stripe, paypal } = standIns()
    if (session.provider_id === STRIPE) stripe.intents.confirm(idOf(session), "4242424242424242", {})
    else paypal.ledger.approve(idOf(session))
  }

  async function pay(party: Party, who: string, provider: string): Promise<Session> {
    const session = await begin(party, who, provider)
    agree(session)
    const done = await world.complete(...doorOf(party, who), session.id)
    assert.equal(done.status, 200, JSON.stringify(done.data))
    return session
  }

  it.each([
    ["a card", [STRIPE, STRIPE, PAYPAL]],
    ["PayPal", [PAYPAL, STRIPE, PAYPAL]],
  ])(
    "a party that %s pays for first is one order, and who paid too much has it back where it came from",
    async (_first, [one, two, three]) => {
      const party = await world.party(5, 2)
      const sessions = [
        await pay(party, "Member 3", one!),
        await pay(party, "couple", two!),
        await pay(party, "Member 4", three!),
      ]
      const before = await world.agree(party)
      expect([before.due, before.credit]).toEqual([0, 0])
      expect(heldAt(sessions)).toBe(minor(before.total))
      // With the sixth the whole party comes to a better tier.
      await world.change(party.token, { version: before.version, add: [joining({ pays: "self" })] })
      const after = await world.agree(party)
      const late = after.shares.find(({ name }) => name === "Late")!
      for (const who of ["Member 3", "Member 4"]) {
        const share = shareIn(after, party.ids.get(who)!)
        expect(share.refunded).toBeGreaterThan(0)
        expect(share.owed).toBeLessThan(shareIn(before, party.ids.get(who)!).owed)
      }
      expect(heldAt(sessions)).toBe(minor(after.total) - minor(late.due))
    },
  )

  it("who agrees to nothing at the provider is charged nothing, and may pay again", async () => {
    const party = await world.party(3, 1)
    for (const provider of [PAYPAL, STRIPE]) {
      const session = await begin(party, "Member 2", provider)
      expect(conflictOf(await world.complete(...doorOf(party, "Member 2"), session.id)).code).toBe("stale")
      expect(heldAt([session])).toBe(0)
    }
    expect((await world.statement(party.token)).ordered).toBe(false)
    await pay(party, "Member 2", STRIPE)
    const session = await begin(party, "couple", PAYPAL)
    expect(conflictOf(await world.complete(...doorOf(party, "couple"), session.id)).code).toBe("stale")
    agree(session)
    await world.complete(...doorOf(party, "couple"), session.id)
    expect((await world.agree(party)).due).toBe(0)
  })

  it("who paid by card and closed the window has paid, the first of the party and the next", async () => {
    const party = await world.party(4, 2)
    const first = await begin(party, "Member 3", STRIPE)
    agree(first)
    await reconcile(world.container())
    expect(shareIn(await world.agree(party), party.ids.get("Member 3")!).state).toBe("paid")
    const next = await begin(party, "Member 2", STRIPE)
    agree(next)
    await reconcile(world.container())
    await reconcile(world.container())
    const after = await world.agree(party)
    expect(shareIn(after, party.ids.get("Member 2")!).state).toBe("paid")
    expect(heldAt([first, next])).toBe(minor(after.charged))
  })

  it("who paid at a price that has fallen meanwhile has the difference back", async () => {
    const party = await world.party(5, 2)
    await pay(party, "couple", STRIPE)
    const session = await begin(party, "Member 4", STRIPE)
    const { version } = await world.statement(party.token)
    await world.change(party.token, { version, add: [joining()] })
    agree(session)
    expect((await world.complete(...doorOf(party, "Member 4"), session.id)).status).toBe(200)
    const share = shareIn(await world.agree(party), party.ids.get("Member 4")!)
    expect(share.owed).toBeLessThan(session.amount)
    expect(minor(share.refunded)).toBe(minor(session.amount) - minor(share.owed))
    expect(heldAt([session])).toBe(minor(share.owed))
  })

  it("one share that is paid in two tabs, and told many times at once, is taken once", async () => {
    const party = await world.party(4, 2)
    await pay(party, "couple", STRIPE)
    for (const provider of [STRIPE, PAYPAL]) {
      const who = provider === STRIPE ? "Member 2" : "Member 3"
      const tabs = await Promise.all([1, 2, 3].map(() => begin(party, who, provider)))
      expect(new Set(tabs.map(({ id }) => id)).size).toBe(1)
      agree(tabs[0]!)
      const done = await Promise.all(
        [1, 2, 3, 4, 5].map(() => world.complete(...doorOf(party, who), tabs[0]!.id)),
      )
      expect(done.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
      expect(heldAt([tabs[0]!])).toBe(minor(tabs[0]!.amount))
    }
    const after = await world.agree(party)
    expect([after.due, after.credit, after.charged]).toEqual([0, 0, after.total])
  })
}
