import { randomBytes } from "node:crypto"
import type { Faults } from "../wire/faults"
import { Repeats } from "../wire/repeats"
import { type Answer, type Ask, json, type Route } from "../wire/serve"
import { type Ledger, type Money, type Order, PayPalRefusal } from "./ledger"

const refused = ({ status, issue, description }: PayPalRefusal): Answer =>
  json(status, {
    name: status === 404 ? "RESOURCE_NOT_FOUND" : "UNPROCESSABLE_ENTITY",
    message: "The requested action could not be performed.",
    debug_id: randomBytes(7).toString("hex"),
    details: [{ issue, description }],
  })

const BROKEN = json(500, {
  name: "INTERNAL_SERVER_ERROR",
  message: "The stand-in was told to break down.",
  debug_id: "0",
})

interface OrderBody {
  intent?: string
  purchase_units?: { custom_id?: string; amount: Money }[]
  payment_source?: { paypal?: { experience_context?: Order["back"] } }
}

/** PayPal's REST API, as far as the provider goes. */
export function apiRoutes(
  ledger: Ledger,
  {
    clientId,
    clientSecret,
    faults,
    at,
  }: { clientId: string; clientSecret: string; faults: Faults; at: () => string },
): Route[] {
  const repeats = new Repeats()
  const tokens = new Set<string>()

  const written = ({ back: _back, ...order }: Order) => ({
    ...order,
    links: [
      { rel: "self", method: "GET", href: `${at()}/v2/checkout/orders/${order.id}` },
      { rel: "payer-action", method: "GET", href: `${at()}/checkoutnow?token=${order.id}` },
    ],
  })

  /** Who asks, what goes wrong, and what a request id was told before: the same for every request. */
  const act =
    (
      on: string,
      status: number,
      work: (body: unknown, isDeclined: boolean, ...params: string[]) => unknown,
    ) =>
    (ask: Ask, ...params: string[]): Answer => {
      if (!tokens.has((ask.headers.authorization ?? "").replace(/^Bearer /, ""))) {
        return json(401, {
          name: "AUTHENTICATION_FAILURE",
          debug_id: "0",
          details: [{ issue: "INVALID_TOKEN" }],
        })
      }
      const id = ask.headers["paypal-request-id"] as string | undefined
      const key = id === undefined ? undefined : `${ask.method} ${ask.path} ${id}`
      const before = repeats.find(key)
      if (before) return before.answer
      const fault = faults.take(on)
      if (fault === "cut-before") return "cut"
      if (fault === "error") return BROKEN
      const body: unknown = ask.body === "" ? {} : JSON.parse(ask.body)
      const answer = done(status, () => work(body, fault === "decline", ...params))
      // What was refused may be tried again with the same id: PayPal keeps what it did.
      if (answer !== "cut" && answer.status < 400) repeats.keep(key, ask.body, answer)
      return fault === "cut-after" ? "cut" : answer
    }

  return [
    [
      "POST",
      "/v1/oauth2/token",
      ({ headers }) => {
        const wanted = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`
        if (headers.authorization !== wanted) {
          return json(401, { error: "invalid_client", error_description: "Client Authentication failed" })
        }
        const access_token = `A21AA${randomBytes(24).toString("base64url")}`
        tokens.add(access_token)
        return json(200, {
          access_token,
          token_type: "Bearer",
          expires_in: 32_400,
          scope: "",
          app_id: "APP-STANDIN",
          nonce: "n",
        })
      },
    ],
    [
      "POST",
      "/v2/checkout/orders",
      act("create", 201, (given) => {
        const body = given as OrderBody
        const [unit] = body.purchase_units ?? []
        if (!unit) throw new PayPalRefusal(422, "MISSING_REQUIRED_PARAMETER")
        return written(
          ledger.create({
            intent: body.intent === "AUTHORIZE" ? "AUTHORIZE" : "CAPTURE",
            amount: unit.amount,
            custom_id: unit.custom_id,
            back: body.payment_source?.paypal?.experience_context ?? {},
          }),
        )
      }),
    ],
    [
      "GET",
      "/v2/checkout/orders/:id",
      act("read", 200, (_body, _no, id = "") => written(ledger.require(id))),
    ],
    [
      "PATCH",
      "/v2/checkout/orders/:id",
      act("update", 204, (body, _no, id = "") => {
        for (const { value } of body as { value: Money }[]) ledger.changeAmount(id, value)
      }),
    ],
    [
      "POST",
      "/v2/checkout/orders/:id/capture",
      act("capture", 201, (_body, isDeclined, id = "") => written(ledger.capture(id, isDeclined))),
    ],
    [
      "POST",
      "/v2/checkout/orders/:id/authorize",
      act("authorize", 201, (_body, isDeclined, id = "") => written(ledger.authorize(id, isDeclined))),
    ],
    [
      "POST",
      "/v2/payments/authorizations/:id/capture",
      act("capture", 201, (_body, _no, id = "") => ledger.captureHeld(id)),
    ],
    [
      "POST",
      "/v2/payments/authorizations/:id/void",
      act("void", 204, (_body, _no, id = "") => ledger.letGo(id)),
    ],
    [
      "POST",
      "/v2/payments/captures/:id/refund",
      act("refund", 201, (body, _no, id = "") => ledger.refund(id, (body as { amount?: Money }).amount)),
    ],
  ]
}

function done(status: number, work: () => unknown): Answer {
  try {
    const body = work()
    return status === 204 ? { status, body: "" } : json(status, body)
  } catch (error) {
    if (error instanceof PayPalRefusal) return refused(error)
    throw error
  }
}
