import { MedusaError } from "@medusajs/framework/utils"

/**
 * Every way in which the service as a whole can fail us. `when` it is thrown; what `staff` do about it; whether it is
 * an `outage`, which counts for the circuit breaker and which a read tries again, since it may pass by itself.
 */
export const TIES_SERVICE_ERRORS = {
  unreachable: {
    when: "no connection could be made, or it broke before an answer",
    staff: "Check that the service runs and that its URL in the plugin's options is right.",
    outage: true,
  },
  timeout: {
    when: "no whole answer came within the time set for one try",
    staff:
      "Ask whoever runs the service why it is slow; a longer service.timeout_ms helps with large catalogues.",
    outage: true,
  },
  circuit_open: {
    when: "so many reads failed in a row that the service is left alone for a while",
    staff: "Nothing to do at once: it is asked again by itself. See the last failure for the cause.",
    outage: false,
  },
  http_status: {
    when: "the answer had another status than 2xx (an outage where that is 408, 429 or 5xx)",
    staff: "Ask whoever runs the service.",
    outage: true,
  },
  not_json: {
    when: "the body of a 2xx answer was not JSON",
    staff: "Check that the URL is that of the ties service; if it is, tell whoever runs it.",
    outage: true,
  },
  html: {
    when: "the body of a 2xx answer was a web page, most often a proxy's error page",
    staff: "Open the URL in a browser: the page says what is wrong.",
    outage: true,
  },
  refused_by_service: {
    when: "the answer says success: false",
    staff: "The service's own words are in the message; ask whoever runs it.",
    outage: false,
  },
  bad_shape: {
    when: "the JSON holds no list where the contract has one, or a list shorter than the service says it is",
    staff: "The service has changed: its answers no longer follow the contract. Tell the developers.",
    outage: false,
  },
  truncated: {
    when: "the connection broke in the middle of the body",
    staff: "If it keeps happening, ask whoever runs the service, or the network between.",
    outage: true,
  },
  too_large: {
    when: "the body was larger than the client's limit, and the rest of it was not read",
    staff: "If the catalogue has truly grown so much, the developers can raise the limit.",
    outage: false,
  },
} as const

/** Statuses that staff can do more about than ask. */
const STATUS_ADVICE: Record<number, string> = {
  401: "Check service.token in the plugin's options.",
  403: "Check service.token in the plugin's options.",
  404: "Check the service's URL in the plugin's options.",
}

export type TiesServiceErrorCode = keyof typeof TIES_SERVICE_ERRORS

/** A call of the ties service that failed as a whole. Never stands for an empty answer. */
export class TiesServiceError extends MedusaError {
  declare readonly code: TiesServiceErrorCode
  readonly status: number | null
  /** May pass by itself, so that a read may be tried again. */
  readonly outage: boolean

  /**
   * @param what what happened, as a clause: "GET /api/products answered 503"
   * @param more the HTTP status, and the error that caused this one
   */
  constructor(code: TiesServiceErrorCode, what: string, more: { status?: number; cause?: unknown } = {}) {
    const { outage, staff } = TIES_SERVICE_ERRORS[code]
    const advice = STATUS_ADVICE[more.status ?? 0] ?? staff
    super(MedusaError.Types.UNEXPECTED_STATE, `The ties service failed: ${what}. ${advice}`, code)
    this.name = "TiesServiceError"
    this.cause = more.cause
    this.status = more.status ?? null
    this.outage =
      outage && (more.status === undefined || [408, 429].includes(more.status) || more.status >= 500)
  }
}

/** Whether an error is an outage of the service. */
export function isOutage(error: unknown): boolean {
  return error instanceof TiesServiceError && error.outage
}
