import { MedusaError } from "@medusajs/framework/utils"
import { ApiError } from "@paypal/paypal-server-sdk"

/** What PayPal says of a request that it did not carry out. */
export interface Refusal {
  /** HTTP status; null where nobody answered. */
  status: number | null
  /** PayPal's own word, such as `INSTRUMENT_DECLINED`. */
  issue: string | null
  /** By which PayPal's support finds it. */
  debugId: string | null
}

interface ErrorBody {
  name?: string
  debug_id?: string
  details?: { issue?: string }[]
}

function bodyOf({ body }: ApiError): ErrorBody {
  if (typeof body !== "string") return {}
  try {
    return JSON.parse(body) as ErrorBody
  } catch {
    return {}
  }
}

/** Reads an error of PayPal's client. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ApiError)) return { status: null, issue: null, debugId: null }
  const body = bodyOf(error)
  const { debug_id = null } = body
  return { status: error.statusCode, issue: body.details?.[0]?.issue ?? body.name ?? null, debugId: debug_id }
}

/** Whether nobody knows if PayPal did what it was asked for: it did not answer, or not with a verdict. */
export const isUnknown = ({ status }: Refusal): boolean => status === null || status >= 500

type Kind = "declined" | "approve again" | "already" | "too much" | "not now"

/** PayPal's words for it, by what a person can do. Source: PayPal's "Orders v2" and "Payments v2" error lists. */
const KINDS: Readonly<Record<string, Kind>> = {
  INSTRUMENT_DECLINED: "declined",
  TRANSACTION_REFUSED: "declined",
  PAYER_CANNOT_PAY: "declined",
  PAYER_ACCOUNT_RESTRICTED: "declined",
  PAYER_ACCOUNT_LOCKED_OR_CLOSED: "declined",
  ORDER_NOT_APPROVED: "approve again",
  PAYER_ACTION_REQUIRED: "approve again",
  ORDER_ALREADY_CAPTURED: "already",
  ORDER_ALREADY_AUTHORIZED: "already",
  AUTHORIZATION_ALREADY_CAPTURED: "already",
  PREVIOUSLY_CAPTURED: "already",
  PREVIOUSLY_VOIDED: "already",
  AUTHORIZATION_VOIDED: "already",
  CAPTURE_FULLY_REFUNDED: "too much",
  REFUND_AMOUNT_EXCEEDED: "too much",
  REFUND_CAPTURE_CURRENCY_MISMATCH: "too much",
}

export const isAlready = ({ issue }: Refusal): boolean => KINDS[issue ?? ""] === "already"

const { PAYMENT_AUTHORIZATION_ERROR, PAYMENT_REQUIRES_MORE_ERROR, INVALID_DATA, UNEXPECTED_STATE } =
  MedusaError.Types

/**
 * An error for people.
 * @param what what was asked of PayPal, such as "take the payment"
 */
export function asMedusaError(what: string, refusal: Refusal): MedusaError {
  const trace = refusal.debugId ? ` (PayPal's reference ${refusal.debugId})` : ""
  switch (KINDS[refusal.issue ?? ""]) {
    case "declined":
      return new MedusaError(
        PAYMENT_AUTHORIZATION_ERROR,
        `PayPal declined the payment, and nothing was taken: choose another way to pay at PayPal, or here${trace}.`,
      )
    case "approve again":
      return new MedusaError(
        PAYMENT_REQUIRES_MORE_ERROR,
        `PayPal has no agreement to this payment yet, and nothing was taken: open PayPal once more${trace}.`,
      )
    case "too much":
      return new MedusaError(
        INVALID_DATA,
        `PayPal gives back no more than was paid, and in the currency that was paid: nothing was given back${trace}.`,
      )
    default:
      break
  }
  if (isUnknown(refusal)) {
    return new MedusaError(
      PAYMENT_AUTHORIZATION_ERROR,
      `PayPal did not say whether it could ${what}. Trying again pays nothing twice${trace}.`,
    )
  }
  const why = refusal.issue ?? `HTTP ${refusal.status}`
  return new MedusaError(UNEXPECTED_STATE, `PayPal could not ${what}: ${why}${trace}.`)
}
