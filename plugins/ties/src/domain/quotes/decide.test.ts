import { decide } from "./decide"
import { DRAFT } from "./draft.fixture"
import type { Actor, Quote, QuoteRequest } from "./quote"
import { limitOf } from "./special-price"
import type { QuoteState } from "./states"
import type { QuoteEvent } from "./transitions"

const NOW = 1_000_000
const couple: Actor = { kind: "couple" }
const system: Actor = { kind: "system" }
const desk = (role: "coordinator" | "lead" | "staff"): Actor => ({
  kind: "desk",
  role,
  specialLimit: limitOf(role),
})

const approved: Quote = { ...DRAFT, state: "approved", approvedHash: "h1", expiresAt: NOW + 1 }
const ask = (quote: Quote, event: QuoteEvent, actor: Actor, rest: Partial<QuoteRequest> = {}) =>
  decide(quote, { event, actor, version: quote.version, ...rest }, NOW)

const steps = (state: QuoteState, event: QuoteEvent, actor: Actor, rest: Partial<QuoteRequest> = {}) => {
  const quote = {
    ...DRAFT,
    state,
    approvedHash: "h1",
    acceptedHash: event === "pay" ? "h1" : null,
    expiresAt: NOW,
  }
  const decision = ask(quote, event, actor, { reason: "because", approvesItself: true, ...rest })
  return decision.ok ? decision.steps.map((step) => `${step.from} ${step.event} ${step.to}`) : decision.code
}
const code = (quote: Quote, event: QuoteEvent, actor: Actor, rest: Partial<QuoteRequest> = {}) => {
  const decision = ask(quote, event, actor, rest)
  return decision.ok ? "ok" : decision.code
}

describe("decide", () => {
  it.each<[QuoteState, QuoteEvent, Actor, string[]]>([
    ["draft", "submit", couple, ["draft submit submitted"]],
    ["changes_requested", "submit", couple, ["changes_requested submit submitted"]],
    ["submitted", "auto_approve", system, ["submitted auto_approve approved"]],
    ["submitted", "take", desk("coordinator"), ["submitted take in_review"]],
    ["in_review", "approve", desk("coordinator"), ["in_review approve approved"]],
    ["submitted", "approve", desk("lead"), ["submitted take in_review", "in_review approve approved"]],
    ["submitted", "reject", desk("lead"), ["submitted take in_review", "in_review reject rejected"]],
    [
      "submitted",
      "request_changes",
      desk("lead"),
      ["submitted take in_review", "in_review request_changes changes_requested"],
    ],
    ["in_review", "revise", couple, ["in_review revise in_review"]],
    ["approved", "revise", couple, ["approved revise in_review"]],
    ["approved", "withdraw", desk("coordinator"), ["approved withdraw in_review"]],
    ["changes_requested", "expire", system, ["changes_requested expire expired"]],
    ["draft", "cancel", couple, ["draft cancel cancelled"]],
    ["expired", "reopen", desk("coordinator"), ["expired reopen in_review"]],
    ["approved", "pay", system, ["approved pay paid"]],
    ["paid", "ship", system, ["paid start_production in_production", "in_production ship shipped"]],
    [
      "paid",
      "deliver",
      system,
      ["paid start_production in_production", "in_production ship shipped", "shipped deliver delivered"],
    ],
    ["paid", "cancel", system, ["paid cancel cancelled"]],
    ["in_production", "cancel", system, ["in_production cancel cancelled"]],
    ["cancelled", "cancel", system, []],
    ["shipped", "start_production", system, []],
    ["paid", "pay", system, []],
    ["delivered", "pay", system, []],
    ["delivered", "deliver", system, []],
  ])("from %s, %s", (state, event, actor, expected) => {
    expect(steps(state, event, actor)).toEqual(expected)
  })

  it.each<[QuoteState, QuoteEvent, Actor, string]>([
    ["draft", "approve", desk("lead"), "illegal_transition"],
    ["approved", "reject", desk("lead"), "illegal_transition"],
    ["paid", "revise", couple, "illegal_transition"],
    ["paid", "cancel", desk("lead"), "illegal_transition"],
    ["paid", "cancel", couple, "illegal_transition"],
    ["cancelled", "cancel", couple, "illegal_transition"],
    ["approved", "cancel", system, "illegal_transition"],
    ["shipped", "cancel", system, "illegal_transition"],
    ["draft", "pay", system, "illegal_transition"],
    ["draft", "expire", system, "illegal_transition"],
    ["submitted", "approve", couple, "not_permitted"],
    ["submitted", "approve", desk("staff"), "not_permitted"],
    ["submitted", "auto_approve", desk("lead"), "not_permitted"],
    ["approved", "pay", couple, "not_permitted"],
  ])("from %s, %s is refused", (state, event, actor, expected) => {
    expect(steps(state, event, actor)).toBe(expected)
  })

  it("tells a loser what is possible from where the quote now stands", () => {
    expect(ask(approved, "reject", desk("coordinator"), { reason: "no" })).toEqual({
      ok: false,
      code: "illegal_transition",
      message: "A quote that is approved can't be rejected.",
      possible: ["revise", "withdraw", "accept", "cancel"],
    })
  })

  it("asks for a reason where one is due, and a blank is none", () => {
    const review: Quote = { ...DRAFT, state: "in_review" }
    for (const reason of [undefined, null, "", " \n"]) {
      expect(ask(review, "reject", desk("lead"), { reason })).toMatchObject({
        code: "reason_required",
        field: "reason",
      })
    }
    expect(code(review, "cancel", desk("lead"))).toBe("reason_required")
    expect(code(review, "cancel", couple)).toBe("ok")
    expect(code(approved, "accept", couple)).toBe("ok")
    expect(code(approved, "accept", desk("lead"))).toBe("reason_required")
  })

  it("lets nobody agree to what they have not seen", () => {
    const review: Quote = { ...DRAFT, state: "in_review", version: 2, seq: 4 }
    expect(code(review, "approve", desk("lead"), { version: 1 })).toBe("stale_version")
    expect(code(review, "approve", desk("lead"), { version: undefined })).toBe("stale_version")
    expect(code(review, "approve", desk("lead"), { seq: 3 })).toBe("stale_version")
    expect(code(review, "approve", desk("lead"), { seq: 4 })).toBe("ok")
    expect(code({ ...review, cartHash: "h2" }, "approve", desk("lead"))).toBe("content_changed")
    expect(code({ ...approved, cartHash: "h2" }, "accept", couple)).toBe("content_changed")
  })

  it("lets nobody pay what the couple has not accepted, or what it accepted before it was changed", () => {
    expect(code(approved, "pay", system)).toBe("not_accepted")
    expect(code({ ...approved, acceptedHash: "h0" }, "pay", system)).toBe("content_changed")
    expect(code({ ...approved, acceptedHash: "h1" }, "pay", system)).toBe("ok")
  })

  it("reopens what was given up, but nothing that was an order once", () => {
    const cancelled: Quote = { ...DRAFT, state: "cancelled" }
    expect(code(cancelled, "reopen", desk("lead"), { reason: "They called" })).toBe("ok")
    const ordered = ask({ ...cancelled, orderId: "order_1" }, "reopen", desk("lead"), {
      reason: "They called",
    })
    expect(ordered).toMatchObject({
      possible: [],
      code: "illegal_transition",
      message: expect.stringContaining("new wedding"),
    })
  })

  it("accepts once, and nothing that has expired", () => {
    expect(code({ ...approved, acceptedHash: "h1" }, "accept", couple)).toBe("illegal_transition")
    expect(code({ ...approved, expiresAt: NOW }, "accept", couple)).toBe("expired")
  })

  it("approves no special price above the role's limit", () => {
    const review: Quote = { ...DRAFT, state: "in_review", specialPercent: 15 }
    expect(code(review, "approve", desk("coordinator"))).toBe("over_limit")
    expect(code(review, "approve", desk("lead"))).toBe("ok")
  })

  it("approves by itself only where the rules say so, and expires only what is due", () => {
    const sent: Quote = { ...DRAFT, state: "submitted", expiresAt: NOW + 1 }
    expect(code(sent, "auto_approve", system)).toBe("not_permitted")
    expect(code(sent, "auto_approve", system, { approvesItself: true })).toBe("ok")
    expect(code(sent, "expire", system)).toBe("not_due")
    expect(code({ ...sent, expiresAt: NOW }, "expire", system)).toBe("ok")
    expect(code({ ...sent, expiresAt: null }, "expire", system)).toBe("not_due")
  })

  it("submits and approves nothing that is empty", () => {
    const empty = { ...DRAFT, ties: 0, cartHash: null }
    expect(code(empty, "submit", couple)).toBe("empty")
    expect(code({ ...empty, state: "in_review" }, "approve", desk("lead"))).toBe("empty")
  })

  it("starts the clock for the couple's change of what was approved, and not for the desk's", () => {
    const types = (actor: Actor) => {
      const decision = ask(approved, "revise", actor)
      return decision.ok && decision.effects.map(({ type }) => type)
    }
    expect(types(desk("lead"))).toEqual(["clear_approval", "new_version", "renew_expiry"])
    expect(types(couple)).toEqual(["clear_approval", "new_version", "renew_expiry", "start_sla"])
  })
})
