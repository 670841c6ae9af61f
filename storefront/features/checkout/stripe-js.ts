/** Of Stripe.js, what is used here. Its script comes from Stripe and is no package. */
export interface StripeJs {
  elements(options: {
    mode: "payment"
    amount: number
    currency: string
    captureMethod: "automatic" | "manual"
    appearance: object
  }): StripeElements
  confirmPayment(options: {
    elements: StripeElements
    clientSecret: string
    confirmParams: { return_url: string }
    redirect: "if_required"
  }): Promise<{ error?: StripeProblem; paymentIntent?: { status: string } }>
}

export interface StripeElements {
  create(kind: "payment", options?: object): StripeElement
  update(options: { amount: number; currency: string }): void
  submit(): Promise<{ error?: StripeProblem }>
}

export interface StripeElement {
  on(event: "ready" | "loaderror", listener: () => void): void
  mount(place: HTMLElement): void
  destroy(): void
}

export interface StripeProblem {
  type: string
  code?: string
  message?: string
  payment_intent?: { status: string }
}

declare global {
  interface Window {
    Stripe?: (key: string) => StripeJs
  }
}

/** The element in the shop's own look. */
export const APPEARANCE = {
  theme: "flat",
  variables: {
    fontFamily: "system-ui, sans-serif",
    fontSizeBase: "16px",
    borderRadius: "0px",
    colorPrimary: "#1c1a17",
    colorText: "#1c1a17",
    colorBackground: "#ffffff",
    colorDanger: "#9b1c1c",
  },
} as const

/** Whether Stripe says of a refused confirmation that the money is there all the same, as in another window. */
export const isPaid = ({ payment_intent }: StripeProblem): boolean =>
  payment_intent?.status === "succeeded" || payment_intent?.status === "requires_capture"

/**
 * What a refused confirmation means, in words for who pays.
 * @param kept what is said of a payment that took nothing, see `TillWords`
 */
export function problemWords({ type, message }: StripeProblem, kept: string): string {
  if (type === "validation_error") return message ?? "Something about the card is not complete."
  if (type === "card_error") {
    return `${message ?? "The card was declined."} ${kept}: try another card, or another way to pay.`
  }
  return "The payment service did not answer, so we don’t know yet whether you were charged."
}
