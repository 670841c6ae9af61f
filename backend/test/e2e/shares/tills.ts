import { testStack } from "../../harness/e2e"

const { stripeUrl, paypalUrl } = testStack()

interface Capture {
  id: string
  amount: { value: string }
}
interface Stripe {
  intents: { status: string; amount_received: number }[]
  refunds: { amount: number }[]
}
interface PayPal {
  orders: { purchase_units: { payments?: { captures?: Capture[] } }[] }[]
  refunds: { amount: { value: string } }[]
}

const stateOf = async <T>(url: string): Promise<T> =>
  (await (await fetch(`${url}/__control/state`)).json()) as T
const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0)
const cents = ({ amount }: { amount: { value: string } }): number => Math.round(Number(amount.value) * 100)

/** What both providers hold of everybody's money: taken less given back, in cents. */
async function held(): Promise<number> {
  const [card, paypal] = await Promise.all([stateOf<Stripe>(stripeUrl), stateOf<PayPal>(paypalUrl)])
  const captures = paypal.orders.flatMap(({ purchase_units }) => purchase_units[0]?.payments?.captures ?? [])
  return (
    sum(card.intents.map(({ amount_received }) => amount_received)) -
    sum(card.refunds.map(({ amount }) => amount)) +
    sum(captures.map(cents)) -
    sum(paypal.refunds.map(cents))
  )
}

/** The providers' own books, from now on. */
export class Tills {
  private constructor(private readonly before: number) {}

  static async open(): Promise<Tills> {
    return new Tills(await held())
  }

  /** In cents, less what went back. */
  async taken(): Promise<number> {
    return (await held()) - this.before
  }
}
