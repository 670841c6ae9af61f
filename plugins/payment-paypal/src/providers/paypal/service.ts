import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { AbstractPaymentProvider, MedusaError, PaymentSessionStatus } from "@medusajs/framework/utils"
import { Certificates } from "../../paypal/certificate"
import { clientFor } from "../../paypal/client"
import { actionOf } from "../../paypal/event"
import { isSame, toPayPal } from "../../paypal/money"
import { Orders } from "../../paypal/orders"
import { requireSigned } from "../../paypal/signature"
import { dataOf, isApproved, type PayPalData, statusOf } from "../../paypal/state"
import { checked, type PayPalOptions } from "./options"

const { INVALID_DATA, NOT_ALLOWED } = MedusaError.Types

/** What Medusa keeps of a payment, as this provider wrote it. @throws MedusaError for what it has not */
function known(data: Record<string, unknown> | undefined): PayPalData {
  if (typeof data?.["id"] === "string") return data as PayPalData
  throw new MedusaError(INVALID_DATA, "This payment has no order at PayPal: begin it anew.")
}

/** PayPal as a way to pay. Amounts come from Medusa alone, and every request that moves money may be sent twice. */
export class PayPalPaymentService extends AbstractPaymentProvider<PayPalOptions> {
  static override identifier = "paypal"

  private readonly options: PayPalOptions
  private readonly orders: Orders
  private readonly certificates: Certificates

  /** @throws MedusaError with what is wrong, which stops the boot */
  static override validateOptions(options: Record<string, unknown>): void {
    checked(options)
  }

  constructor(cradle: Record<string, unknown>, options: PayPalOptions) {
    super(cradle, options)
    this.options = checked(options)
    this.orders = new Orders(clientFor(this.options), this.options)
    this.certificates = new Certificates(this.options.base_url, this.options.timeout_ms)
  }

  /** Opens an order at PayPal for exactly this amount. */
  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const sessionId = input.data?.["session_id"]
    const session = typeof sessionId === "string" ? sessionId : undefined
    const order = await this.orders.create(
      toPayPal(input.amount, input.currency_code),
      session,
      input.context?.idempotency_key ?? session,
    )
    const data = dataOf(order, {
      session_id: session,
      intent: this.options.capture ? "CAPTURE" : "AUTHORIZE",
    })
    return { id: data.id, data, status: PaymentSessionStatus.PENDING }
  }

  /**
   * Takes the money, or holds it, once the payer has agreed. PayPal is asked first how it stands, so that a second try finds
   * what the first one did.
   */
  async authorizePayment({ data, context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const kept = known(data)
    let order = await this.orders.read(kept.id)
    if (isApproved(order)) {
      this.requireAmount(kept, dataOf(order, kept))
      order = await this.orders.settle(
        kept.id,
        kept.intent,
        kept.session_id ?? context?.idempotency_key ?? kept.id,
      )
    }
    const after = dataOf(order, kept)
    const status = statusOf(order)
    // Nobody has agreed to it: the payer has to go to PayPal.
    if (status === PaymentSessionStatus.PENDING)
      return { data: after, status: PaymentSessionStatus.REQUIRES_MORE }
    return { data: after, status }
  }

  /** Takes what is held, in full. */
  async capturePayment({ data, context }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const kept = known(data)
    if (kept.capture_id) return { data: kept }
    if (!kept.authorization_id)
      throw new MedusaError(NOT_ALLOWED, "Nothing is held at PayPal that could be taken.")
    await this.orders.captureHeld(kept.authorization_id, context?.idempotency_key)
    const order = await this.orders.read(kept.id)
    return { data: dataOf(order, kept) }
  }

  /** Gives money back: no more than was taken, which PayPal sees to as Medusa does. */
  async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const kept = known(data)
    if (!kept.capture_id)
      throw new MedusaError(NOT_ALLOWED, "Nothing was taken by PayPal that could be given back.")
    await this.orders.refund(kept.capture_id, toPayPal(amount, kept.currency_code), context?.idempotency_key)
    return { data: kept }
  }

  /** Lets go of what is held. An order that nobody took lapses at PayPal; one that was taken can only be given back. */
  async cancelPayment({ data, context }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    if (typeof data?.["id"] !== "string") return { data: data ?? {} }
    const kept = known(data)
    const order = await this.orders.read(kept.id)
    const status = statusOf(order)
    if (status === PaymentSessionStatus.CAPTURED) {
      throw new MedusaError(
        NOT_ALLOWED,
        "PayPal has taken this payment: it is given back, and not cancelled.",
      )
    }
    const now = dataOf(order, kept)
    if (status === PaymentSessionStatus.AUTHORIZED && now.authorization_id) {
      await this.orders.letGo(now.authorization_id, context?.idempotency_key)
    }
    return { data: { ...now, status: "VOIDED" } }
  }

  async deletePayment(input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return this.cancelPayment(input)
  }

  /** The payment as PayPal has it, with `amount` in major units and `currency`. */
  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const kept = known(data)
    const now = dataOf(await this.orders.read(kept.id), kept)
    return { data: { ...now, amount: Number(now.value), currency: now.currency_code.toLowerCase() } }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const kept = known(data)
    const order = await this.orders.read(kept.id)
    return { data: dataOf(order, kept), status: statusOf(order) }
  }

  /** Puts the new amount on an order that nobody has paid. */
  async updatePayment({ data, amount, currency_code }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const kept = known(data)
    const money = toPayPal(amount, currency_code)
    if (isSame(money, { currencyCode: kept.currency_code, value: kept.value })) {
      return { data: kept, status: PaymentSessionStatus.PENDING }
    }
    await this.orders.changeAmount(kept.id, money)
    const order = await this.orders.read(kept.id)
    return { data: dataOf(order, kept), status: statusOf(order) }
  }

  /**
   * What a webhook means. Its signature is verified first, over the bytes as they came; only then is the body read.
   * @throws MedusaError UNAUTHORIZED for what PayPal has not signed for this shop
   */
  async getWebhookActionAndData({
    rawData,
    headers,
  }: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    const raw = Buffer.from(rawData)
    await requireSigned(raw, headers, { webhookId: this.options.webhook_id, certificates: this.certificates })
    return actionOf(JSON.parse(raw.toString("utf8")))
  }

  /** Nothing is taken for an order whose amount is another one than Medusa opened it for. */
  private requireAmount(kept: PayPalData, found: PayPalData): void {
    const was = { currencyCode: kept.currency_code, value: kept.value }
    if (isSame(was, { currencyCode: found.currency_code, value: found.value })) return
    throw new MedusaError(
      MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
      "The amount at PayPal is another one than the order’s, so nothing was taken: begin the payment anew.",
    )
  }
}
