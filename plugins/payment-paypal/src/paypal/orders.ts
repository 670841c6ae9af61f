import {
  type Client,
  CheckoutPaymentIntent,
  type Order,
  OrdersController,
  PatchOp,
  PaymentsController,
  PaypalExperienceUserAction,
  PaypalWalletContextShippingPreference,
} from "@paypal/paypal-server-sdk"
import type { PayPalOptions } from "../providers/paypal/options"
import { asMedusaError, isAlready, isUnknown, refusalOf } from "./failure"
import type { PayPalMoney } from "./money"

const WHOLE = "return=representation"

/** PayPal forgets a request id after hours and takes 108 letters of it; ours are Medusa's ids with a word. */
const keyOf = (id: string | undefined, word: string): { paypalRequestId?: string } =>
  id ? { paypalRequestId: `${id}-${word}` } : {}

/**
 * What is asked of PayPal. Whatever moves money carries a request id, by which PayPal answers a second try with what the
 * first one did; a try that nobody answered is made once more at once.
 */
export class Orders {
  private readonly orders: OrdersController
  private readonly payments: PaymentsController

  constructor(
    client: Client,
    private readonly options: PayPalOptions,
  ) {
    this.orders = new OrdersController(client)
    this.payments = new PaymentsController(client)
  }

  /** @throws MedusaError in a sentence for people, as all below */
  async create(amount: PayPalMoney, sessionId: string | undefined, key: string | undefined): Promise<Order> {
    const { capture, brand_name, return_url, cancel_url } = this.options
    return this.asked("open the payment", () =>
      this.orders.createOrder({
        ...keyOf(key, "create"),
        prefer: WHOLE,
        body: {
          intent: capture ? CheckoutPaymentIntent.Capture : CheckoutPaymentIntent.Authorize,
          purchaseUnits: [{ amount, ...(sessionId ? { customId: sessionId } : {}) }],
          paymentSource: {
            paypal: {
              experienceContext: {
                // The shop has the address, and the total is the one that is paid.
                shippingPreference: PaypalWalletContextShippingPreference.NoShipping,
                userAction: PaypalExperienceUserAction.PayNow,
                ...(brand_name ? { brandName: brand_name } : {}),
                ...(return_url && cancel_url ? { returnUrl: return_url, cancelUrl: cancel_url } : {}),
              },
            },
          },
        },
      }),
    )
  }

  async read(id: string): Promise<Order> {
    return this.asked("say how the payment stands", () => this.orders.getOrder({ id }))
  }

  /** Takes or holds the money of an order that its payer has agreed to. What was done already is read. */
  async settle(id: string, intent: "CAPTURE" | "AUTHORIZE", key: string): Promise<Order> {
    const isCapture = intent === "CAPTURE"
    const what = isCapture ? "take the payment" : "hold the payment"
    const request = { id, prefer: WHOLE, ...keyOf(key, isCapture ? "capture" : "authorize") }
    try {
      await this.asked(what, async () => {
        const { result } = isCapture
          ? await this.orders.captureOrder(request)
          : await this.orders.authorizeOrder(request)
        return { result }
      })
    } catch (error) {
      if (!isDone(error)) throw error
    }
    return this.read(id)
  }

  async captureHeld(authorizationId: string, key: string | undefined): Promise<void> {
    await this.unlessDone("take the payment", () =>
      this.payments.captureAuthorizedPayment({
        authorizationId,
        prefer: WHOLE,
        ...keyOf(key, "capture"),
        body: { finalCapture: true },
      }),
    )
  }

  async refund(captureId: string, amount: PayPalMoney, key: string | undefined): Promise<void> {
    await this.asked("give the money back", () =>
      this.payments.refundCapturedPayment({ captureId, ...keyOf(key, "refund"), body: { amount } }),
    )
  }

  async letGo(authorizationId: string, key: string | undefined): Promise<void> {
    await this.unlessDone("let go of the payment", () =>
      this.payments.voidPayment({ authorizationId, ...keyOf(key, "void") }),
    )
  }

  async changeAmount(id: string, { currencyCode, value }: PayPalMoney): Promise<void> {
    const path = "/purchase_units/@reference_id=='default'/amount"
    // The SDK writes what is given here as it is: the names are the wire's.
    const body = [{ op: PatchOp.Replace, path, value: { currency_code: currencyCode, value } }]
    await this.asked("change the amount", () => this.orders.patchOrder({ id, body }))
  }

  private async unlessDone(what: string, request: () => Promise<{ result: unknown }>): Promise<void> {
    try {
      await this.asked(what, request)
    } catch (error) {
      if (!isDone(error)) throw error
    }
  }

  private async asked<T>(what: string, request: () => Promise<{ result: T }>): Promise<T> {
    try {
      return (await request()).result
    } catch (error) {
      if (!isUnknown(refusalOf(error))) throw said(what, error)
      return request().then(
        ({ result }) => result,
        (again: unknown) => {
          throw said(what, again)
        },
      )
    }
  }
}

/** The sentence for people, with PayPal's own word at hand for who can go on regardless. */
const said = (what: string, error: unknown): Error =>
  Object.assign(asMedusaError(what, refusalOf(error)), { cause: error })

const isDone = (error: unknown): boolean => isAlready(refusalOf((error as { cause?: unknown }).cause))
