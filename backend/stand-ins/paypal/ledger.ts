import { randomBytes } from "node:crypto"

export interface Money {
  currency_code: string
  /** Major units, as PayPal writes them. */
  value: string
}

export interface Capture {
  id: string
  status: "COMPLETED" | "PARTIALLY_REFUNDED" | "REFUNDED"
  amount: Money
  custom_id: string | undefined
  final_capture: boolean
}

export interface Authorization {
  id: string
  status: "CREATED" | "CAPTURED" | "VOIDED"
  amount: Money
  custom_id: string | undefined
}

export interface Refund {
  id: string
  status: "COMPLETED"
  amount: Money
  capture_id: string
}

/** An order as PayPal writes it; only what the provider and the buttons read. */
export interface Order {
  id: string
  intent: "CAPTURE" | "AUTHORIZE"
  status: "CREATED" | "PAYER_ACTION_REQUIRED" | "APPROVED" | "COMPLETED" | "VOIDED"
  purchase_units: {
    reference_id: string
    custom_id: string | undefined
    amount: Money
    payments?: { captures?: Capture[]; authorizations?: Authorization[] }
  }[]
  back: { return_url?: string; cancel_url?: string }
  create_time: string
}

/** A refusal as PayPal words it. */
export class PayPalRefusal extends Error {
  constructor(
    readonly status: number,
    readonly issue: string,
    readonly description = issue,
  ) {
    super(issue)
  }
}

const idOf = (): string => randomBytes(9).toString("hex").slice(0, 17).toUpperCase()

/** PayPal's currencies have at most two decimals: cents are exact as whole numbers. */
const cents = ({ value }: Money): number => Math.round(Number(value) * 100)

type Tell = (type: string, kind: string, resource: object) => void

/** What PayPal knows, and what may become of it. Each change is told to who listens. */
export class Ledger {
  readonly orders = new Map<string, Order>()
  readonly refunds: Refund[] = []

  constructor(private readonly tell: Tell) {}

  create(given: Pick<Order, "intent" | "back"> & { amount: Money; custom_id: string | undefined }): Order {
    const { intent, back, amount, custom_id } = given
    if (!(Number(amount.value) > 0)) throw new PayPalRefusal(422, "CANNOT_BE_ZERO_OR_NEGATIVE")
    const order: Order = {
      id: idOf(),
      intent,
      status: "PAYER_ACTION_REQUIRED",
      purchase_units: [{ reference_id: "default", custom_id, amount }],
      back,
      create_time: new Date().toISOString(),
    }
    this.orders.set(order.id, order)
    return order
  }

  require(id: string): Order {
    const order = this.orders.get(id)
    if (order) return order
    throw new PayPalRefusal(404, "INVALID_RESOURCE_ID", "Specified resource ID does not exist.")
  }

  changeAmount(id: string, amount: Money): void {
    const order = this.require(id)
    if (order.status === "COMPLETED") throw new PayPalRefusal(422, "ORDER_ALREADY_COMPLETED")
    unitOf(order).amount = amount
  }

  /** What the payer does in PayPal's own window. */
  approve(id: string): Order {
    const order = this.require(id)
    if (order.status !== "PAYER_ACTION_REQUIRED" && order.status !== "CREATED") return order
    order.status = "APPROVED"
    this.tell("CHECKOUT.ORDER.APPROVED", "checkout-order", order)
    return order
  }

  capture(id: string, isDeclined: boolean): Order {
    const order = this.require(id)
    const unit = this.requireApproved(order, "ORDER_ALREADY_CAPTURED", isDeclined)
    const capture: Capture = {
      id: idOf(),
      status: "COMPLETED",
      amount: unit.amount,
      custom_id: unit.custom_id,
      final_capture: true,
    }
    unit.payments = { captures: [capture] }
    order.status = "COMPLETED"
    this.tell("PAYMENT.CAPTURE.COMPLETED", "capture", capture)
    return order
  }

  authorize(id: string, isDeclined: boolean): Order {
    const order = this.require(id)
    const unit = this.requireApproved(order, "ORDER_ALREADY_AUTHORIZED", isDeclined)
    const authorization: Authorization = {
      id: idOf(),
      status: "CREATED",
      amount: unit.amount,
      custom_id: unit.custom_id,
    }
    unit.payments = { authorizations: [authorization] }
    order.status = "COMPLETED"
    this.tell("PAYMENT.AUTHORIZATION.CREATED", "authorization", authorization)
    return order
  }

  captureHeld(authorizationId: string): Capture {
    const { unit, authorization } = this.requireHeld(authorizationId)
    if (authorization.status === "CAPTURED") throw new PayPalRefusal(422, "AUTHORIZATION_ALREADY_CAPTURED")
    if (authorization.status === "VOIDED") throw new PayPalRefusal(422, "AUTHORIZATION_VOIDED")
    authorization.status = "CAPTURED"
    const capture: Capture = {
      id: idOf(),
      status: "COMPLETED",
      amount: authorization.amount,
      custom_id: unit.custom_id,
      final_capture: true,
    }
    unit.payments = { ...unit.payments, captures: [capture] }
    this.tell("PAYMENT.CAPTURE.COMPLETED", "capture", capture)
    return capture
  }

  letGo(authorizationId: string): void {
    const { authorization } = this.requireHeld(authorizationId)
    if (authorization.status === "CAPTURED") throw new PayPalRefusal(422, "PREVIOUSLY_CAPTURED")
    if (authorization.status === "VOIDED") throw new PayPalRefusal(422, "PREVIOUSLY_VOIDED")
    authorization.status = "VOIDED"
    this.tell("PAYMENT.AUTHORIZATION.VOIDED", "authorization", authorization)
  }

  refund(captureId: string, amount: Money | undefined): Refund {
    const capture = [...this.orders.values()]
      .flatMap((order) => unitOf(order).payments?.captures ?? [])
      .find(({ id }) => id === captureId)
    if (!capture) throw new PayPalRefusal(404, "INVALID_RESOURCE_ID")
    const before = this.refunds
      .filter((one) => one.capture_id === captureId)
      .reduce((sum, one) => sum + cents(one.amount), 0)
    const left = cents(capture.amount) - before
    const given = amount ?? { ...capture.amount, value: (left / 100).toFixed(2) }
    if (left <= 0) throw new PayPalRefusal(422, "CAPTURE_FULLY_REFUNDED")
    if (given.currency_code !== capture.amount.currency_code) {
      throw new PayPalRefusal(422, "REFUND_CAPTURE_CURRENCY_MISMATCH")
    }
    if (cents(given) > left) throw new PayPalRefusal(422, "REFUND_AMOUNT_EXCEEDED")
    const refund: Refund = { id: idOf(), status: "COMPLETED", amount: given, capture_id: captureId }
    this.refunds.push(refund)
    capture.status = cents(given) === left ? "REFUNDED" : "PARTIALLY_REFUNDED"
    this.tell("PAYMENT.CAPTURE.REFUNDED", "refund", { ...refund, custom_id: capture.custom_id })
    return refund
  }

  private requireApproved(
    order: Order,
    already: string,
    isDeclined: boolean,
  ): Order["purchase_units"][number] {
    if (order.status === "COMPLETED") throw new PayPalRefusal(422, already)
    if (order.status !== "APPROVED") throw new PayPalRefusal(422, "ORDER_NOT_APPROVED")
    if (isDeclined) throw new PayPalRefusal(422, "INSTRUMENT_DECLINED")
    return unitOf(order)
  }

  private requireHeld(id: string) {
    for (const order of this.orders.values()) {
      const unit = unitOf(order)
      const authorization = unit.payments?.authorizations?.find((one) => one.id === id)
      if (authorization) return { unit, authorization }
    }
    throw new PayPalRefusal(404, "INVALID_RESOURCE_ID")
  }
}

export function unitOf({ purchase_units: [unit] }: Order): Order["purchase_units"][number] {
  if (unit) return unit
  throw new PayPalRefusal(422, "MISSING_REQUIRED_PARAMETER")
}
