import { json, type Answer, type Ask, type Route } from "../wire/serve"
import type { Faults } from "../wire/faults"
import { Repeats } from "../wire/repeats"
import { readForm, text, whole, type Form } from "./form"
import { type Intents, StripeRefusal } from "./intents"

const refused = ({ status, type, code, message, more }: StripeRefusal): Answer =>
  json(status, { error: { type, code, message, ...more } }, { "request-id": "req_stand_in" })

const BROKEN = json(500, { error: { type: "api_error", message: "The stand-in was told to break down." } })

function metadataOf(form: Form): Record<string, string> {
  const given = form["metadata"]
  if (typeof given !== "object") return {}
  return Object.fromEntries(
    Object.entries(given).filter((pair): pair is [string, string] => typeof pair[1] === "string"),
  )
}

/** Stripe's REST API, as far as Medusa's provider and the payment element go. */
export function apiRoutes(
  intents: Intents,
  {
    secretKey,
    publishableKey,
    faults,
    at,
  }: { secretKey: string; publishableKey: string; faults: Faults; at: () => string },
): Route[] {
  const repeats = new Repeats()

  /** Who asks, what goes wrong, and what a key was told before: the same for every request that changes something. */
  const act =
    (on: string, work: (form: Form, ...params: string[]) => unknown, by: "shop" | "browser" = "shop") =>
    (ask: Ask, ...params: string[]): Answer => {
      if (!mayAsk(ask, by)) {
        return refused(new StripeRefusal(401, "authentication_error", undefined, "Invalid API Key provided"))
      }
      const key = ask.headers["idempotency-key"] as string | undefined
      const request = `${ask.path}?${ask.body}`
      const before = repeats.find(key)
      if (before) {
        if (before.request === request) return before.answer
        const message =
          "Keys for idempotent requests can only be used with the same parameters they were first used with."
        return refused(new StripeRefusal(400, "idempotency_error", undefined, message))
      }
      const fault = faults.take(on)
      if (fault === "cut-before") return "cut"
      if (fault === "error") return BROKEN
      const answer = done(() =>
        work({ ...readForm(ask.body), ...(fault === "decline" ? { declined: "1" } : {}) }, ...params),
      )
      repeats.keep(key, request, answer)
      return fault === "cut-after" ? "cut" : answer
    }

  function mayAsk({ headers, body }: Ask, by: "shop" | "browser"): boolean {
    const given = (headers.authorization ?? "").replace(/^Bearer /, "")
    if (given === secretKey) return true
    return by === "browser" && (given === publishableKey || readForm(body)["key"] === publishableKey)
  }

  const confirm = act(
    "confirm",
    (form, id = "") => {
      const intent = intents.require(id)
      if (text(form["client_secret"]) !== intent.client_secret) {
        throw new StripeRefusal(
          400,
          "invalid_request_error",
          "payment_intent_invalid_parameter",
          "The client secret is wrong.",
        )
      }
      const card = (text(form["card"]) ?? "").replaceAll(/\s/g, "")
      return intents.confirm(id, card, {
        returnUrl: text(form["return_url"]) ?? "",
        at: at(),
        isDeclined: form["declined"] === "1",
      })
    },
    "browser",
  )

  return [
    [
      "POST",
      "/v1/payment_intents",
      act("create", (form) =>
        intents.create({
          amount: whole(form["amount"]) ?? 0,
          currency: text(form["currency"]) ?? "",
          capture_method: form["capture_method"] === "manual" ? "manual" : "automatic",
          metadata: metadataOf(form),
          customer: text(form["customer"]) ?? null,
          description: text(form["description"]) ?? null,
        }),
      ),
    ],
    ["GET", "/v1/payment_intents/:id", act("retrieve", (_form, id = "") => intents.require(id), "browser")],
    [
      "POST",
      "/v1/payment_intents/:id",
      act("update", (form, id = "") => intents.update(id, whole(form["amount"]))),
    ],
    ["POST", "/v1/payment_intents/:id/confirm", confirm],
    ["POST", "/v1/payment_intents/:id/capture", act("capture", (_form, id = "") => intents.capture(id))],
    ["POST", "/v1/payment_intents/:id/cancel", act("cancel", (_form, id = "") => intents.cancel(id))],
    [
      "POST",
      "/v1/refunds",
      act("refund", (form) => intents.refund(text(form["payment_intent"]) ?? "", whole(form["amount"]))),
    ],
    [
      "GET",
      "/v1/payment_methods/:id",
      act("retrieve", (_form, id = "") => ({ id, object: "payment_method", type: "card" })),
    ],
    [
      "POST",
      "/v1/customers",
      act("customer", (form) => ({ id: `cus_${intents.all.size}`, object: "customer", ...form })),
    ],
    ["POST", "/v1/customers/:id", act("customer", (form, id = "") => ({ id, object: "customer", ...form }))],
    [
      "GET",
      "/v1/customers/:id/payment_methods",
      act("customer", () => ({ object: "list", data: [], has_more: false })),
    ],
  ]
}

function done(work: () => unknown): Answer {
  try {
    return json(200, work(), { "request-id": "req_stand_in" })
  } catch (error) {
    if (error instanceof StripeRefusal) return refused(error)
    throw error
  }
}
