import "server-only"
import { toMinor } from "@kct/money"
import type { Cart } from "@/features/cart/types"
import { paymentScripts } from "@/lib/payment-scripts"
import type { PaymentKind } from "./payment"

/** What the form of a card needs in the browser. Nothing of it decides what is charged: that is the store's. */
export interface CardSettings {
  script: string
  key: string
  /** Smallest units, for what wallets show. */
  amount: number
  currency: string
  isHeld: boolean
}

export interface PayPalSettings {
  script: string
}

export interface FormSettings {
  card: CardSettings | null
  paypal: PayPalSettings | null
}

/** The kinds of payment that this shop was given a key for. Read at run time. */
export function forms(): Record<PaymentKind, boolean> {
  return {
    card: Boolean(process.env.STRIPE_PUBLISHABLE_KEY),
    paypal: Boolean(process.env.PAYPAL_CLIENT_ID),
    invoice: true,
  }
}

/** What the forms of this cart need. */
export function formSettings({ total, currency_code }: Pick<Cart, "total" | "currency_code">): FormSettings {
  const key = process.env.STRIPE_PUBLISHABLE_KEY
  const client = process.env.PAYPAL_CLIENT_ID
  const isHeld = process.env.KCT_CAPTURE === "manual"
  const scripts = paymentScripts()
  const card = key
    ? {
        script: scripts.stripe,
        key,
        amount: toMinor(total, currency_code),
        currency: currency_code,
        isHeld,
      }
    : null
  const query = new URLSearchParams({
    "client-id": client ?? "",
    currency: currency_code.toUpperCase(),
    intent: isHeld ? "authorize" : "capture",
    components: "buttons",
  })
  return { card, paypal: client ? { script: `${scripts.paypal}?${query.toString()}` } : null }
}
