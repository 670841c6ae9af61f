import assert from "node:assert/strict"
import { handleDue } from "@kct/medusa-plugin-ties/workflows/payments/handle-due"
import { reconcile } from "@kct/medusa-plugin-ties/workflows/payments/reconcile"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { seedPayments } from "../../seed/payments"
import type { Told } from "../../stand-ins/wire/post"
import { partyOf, World } from "../bundles/world"
import { eventually } from "../harness/eventually"
import type { StandIns } from "./ground"

export const STRIPE = "pp_stripe_stripe"
export const PAYPAL = "pp_paypal_paypal"

export interface Paying {
  cartId: string
  collectionId: string
  sessionId: string
  /** Of the intent, or of the order at PayPal. */
  id: string
  /** What the bag comes to, in major units. */
  total: number
}

/** What can be counted of a payment, on both sides. */
export interface Books {
  orders: number
  captures: number
  /** Taken at the provider, in how many captures. */
  taken: number
  refunds: number
}

interface Session {
  id: string
  data: { id: string }
}

/** The store in which shoppers pay by card and by PayPal, on stand-ins. */
export class PaymentWorld extends World {
  standIns!: () => StandIns

  async open(standIns: () => StandIns): Promise<void> {
    this.standIns = standIns
    await this.make()
    await seedPayments(this.container())
    // What is told is told by the tests, when they say so.
    standIns().stripe.post.isHeld = true
    standIns().paypal.post.isHeld = true
  }

  /** Rows of one statement. */
  async sql<Row>(statement: string, ...values: string[]): Promise<Row[]> {
    const { rows } = await this.container()
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw(statement, values)
    return rows
  }

  /** A bag that can be paid for. */
  async bag(
    region: "us" | "eu" = "us",
    ties = 3,
  ): Promise<{ cartId: string; collectionId: string; total: number }> {
    const cartId = await this.newCart(region)
    await this.add(cartId, partyOf(ties))
    const collectionId = await this.readyToPay(cartId)
    const { total } = await this.cart(cartId)
    return { cartId, collectionId, total }
  }

  async begin(
    provider: string,
    bag?: { cartId: string; collectionId: string; total: number },
  ): Promise<Paying> {
    const one = bag ?? (await this.bag())
    const { payment_collection } = await this.ok<{ payment_collection: { payment_sessions: Session[] } }>(
      "POST",
      `/store/payment-collections/${one.collectionId}/payment-sessions`,
      { provider_id: provider },
    )
    const session = payment_collection.payment_sessions.at(-1)!
    return { ...one, sessionId: session.id, id: session.data.id }
  }

  /** A shopper who typed a good card, in the payment element. */
  payByCard({ id }: Paying): void {
    this.standIns().stripe.intents.confirm(id, "4242424242424242", {})
  }

  /** A bag that was begun to be paid by a card, and was. */
  async paidByCard(): Promise<Paying> {
    const paying = await this.begin(STRIPE)
    this.payByCard(paying)
    return paying
  }

  complete(cartId: string) {
    return this.send<{
      type?: string
      order?: { id: string }
      error?: { message: string }
      message?: string
    }>("POST", `/store/carts/${cartId}/complete`)
  }

  /** The events about a payment that a provider has to tell, the oldest first. */
  told({ id, sessionId }: Paying): Told[] {
    const { stripe, paypal } = this.standIns()
    return [...stripe.post.told, ...paypal.post.told].filter(
      ({ raw }) => raw.includes(id) || raw.includes(sessionId),
    )
  }

  /** Delivers an event as its provider does. @returns the status */
  async deliver({ raw }: Pick<Told, "raw">, headers?: Record<string, string>): Promise<number> {
    const isStripe = raw.includes('"object":"event"')
    const { stripe, paypal } = this.standIns()
    const sign = isStripe ? stripe.post : paypal.post
    const path = isStripe ? "stripe_stripe" : "paypal_paypal"
    sign.target = `${this.origin}/hooks/payment/${path}`
    return sign.send({ raw }, headers)
  }

  /** Where the suite's Medusa listens. */
  origin = ""

  /** Everything that was told is handled. */
  async handled(): Promise<void> {
    await eventually(async () => {
      await handleDue(this.container())
      const left = await this.sql<{ n: number }>(
        "select count(*)::int as n from pay_event where state in ('queued', 'handling') and next_try_at <= now()",
      )
      assert.equal(left[0]!.n, 0)
    }, 30_000)
  }

  reconcile(): Promise<number> {
    return reconcile(this.container())
  }

  async books({ cartId, id, sessionId }: Paying): Promise<Books> {
    const [counted] = await this.sql<{ orders: number; captures: number; refunds: number }>(
      `select
         (select count(*)::int from order_cart l join "order" o on o.id = l.order_id and o.deleted_at is null
           where l.cart_id = ? and l.deleted_at is null) as orders,
         (select count(*)::int from capture c join payment p on p.id = c.payment_id
           where p.payment_session_id = ? and c.deleted_at is null) as captures,
         (select count(*)::int from refund r join payment p on p.id = r.payment_id
           where p.payment_session_id = ? and r.deleted_at is null) as refunds`,
      cartId,
      sessionId,
      sessionId,
    )
    const { stripe, paypal } = this.standIns()
    const intent = stripe.intents.all.get(id)
    const order = paypal.ledger.orders.get(id)
    const taken = intent
      ? Number(intent.status === "succeeded")
      : (order?.purchase_units[0]?.payments?.captures?.length ?? 0)
    return { ...counted!, taken }
  }

  /** What Medusa says of an order's payment: paid in full, exactly. */
  async paidInFull({ cartId, total }: Paying): Promise<void> {
    const [row] = await this.sql<{ paid: string; n: number; status: string }>(
      `select coalesce(sum((t.raw_amount->>'value')::numeric), 0) as paid, count(t.id)::int as n,
         (select pc.status from order_payment_collection l join payment_collection pc on pc.id = l.payment_collection_id
           where l.order_id = oc.order_id limit 1) as status
       from order_cart oc left join order_transaction t on t.order_id = oc.order_id and t.deleted_at is null
       where oc.cart_id = ? and oc.deleted_at is null group by oc.order_id`,
      cartId,
    )
    assert.equal(row!.n, 1)
    assert.ok(Math.abs(Number(row!.paid) - total) < 0.005, `${row!.paid} is paid of ${total}`)
    assert.equal(row!.status, "completed")
  }

  troubles(): Promise<{ kind: string; state: string; words: string; session_id: string }[]> {
    return this.sql("select kind, state, words, session_id from pay_trouble order by created_at")
  }
}

/** One of everything: paid once, ordered once. */
export const ONCE: Books = { orders: 1, captures: 1, taken: 1, refunds: 0 }
