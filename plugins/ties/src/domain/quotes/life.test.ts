import fc from "fast-check"
import { DESK_ROLES } from "../desk/roles"
import { groupBy } from "../group-by"
import { apply } from "./apply"
import { decide } from "./decide"
import { DRAFT } from "./draft.fixture"
import { possibleEvents } from "./possible"
import type { Actor, Decision, Quote, QuoteRequest } from "./quote"
import { limitOf } from "./special-price"
import { EXPIRING_STATES, isBinding, isPaid, PAID_STATES, QUOTE_STATES } from "./states"
import { QUOTE_EVENTS, TRANSITIONS } from "./transitions"

const NOW = 1_000_000

const ACTORS: Actor[] = [
  { kind: "couple" },
  { kind: "system" },
  ...DESK_ROLES.map((role): Actor => ({ kind: "desk", role, specialLimit: limitOf(role) })),
]
const ATTEMPTS = QUOTE_EVENTS.flatMap((event) => ACTORS.map((actor) => ({ event, actor })))

const command = fc.record({
  /** Of all attempts, or (mostly, or no quote would get far) of those that its state offers to somebody. */
  wild: fc.constantFrom(true, false, false, false),
  nth: fc.nat(10_000),
  reason: fc.constantFrom("", "because", "because"),
  /** By how much the version is off that they looked at. */
  behind: fc.constantFrom(0, 0, 0, 1),
  approvesItself: fc.boolean(),
  /** Of the cart, which others may change while nothing is agreed. */
  cart: fc.constantFrom("h1", "h1", "h2"),
  wait: fc.nat(12),
})

/** For each state the attempts that it offers, those of one event together: the desk's many roles drown nothing. */
const OFFERED = new Map(
  QUOTE_STATES.map((state) => {
    const of = (actor: Actor) => possibleEvents(state, actor)
    const offered = ATTEMPTS.filter(({ event, actor }) => of(actor).includes(event))
    return [state, [...groupBy(offered, ({ event }) => event).values()]]
  }),
)

function attemptOf({ wild, nth }: { wild: boolean; nth: number }, { state }: Quote) {
  const groups = OFFERED.get(state) ?? []
  const among = (wild ? undefined : groups[nth % Math.max(1, groups.length)]) ?? ATTEMPTS
  return among[nth % among.length] ?? ATTEMPTS[0]!
}

interface Moment {
  before: Quote
  request: QuoteRequest
  decision: Decision
  after: Quote
}

/** What becomes of a quote on which all of these are tried, one after another. */
function live(commands: readonly (typeof command extends fc.Arbitrary<infer C> ? C : never)[]): Moment[] {
  let quote = DRAFT
  let now = NOW
  return commands.map(({ wait, cart, behind, reason, approvesItself, ...choice }) => {
    now += wait
    const before: Quote = isBinding(quote.state) ? quote : { ...quote, contentHash: cart, cartHash: cart }
    const attempt = attemptOf(choice, before)
    const request = {
      ...attempt,
      reason,
      approvesItself,
      orderId: "order_1",
      version: before.version - behind,
    }
    const decision = decide(before, request, now)
    quote = decision.ok
      ? apply(before, decision, { newHash: cart, slaDueAt: now + 10, expiresAt: now + 25 })
      : before
    return { before, request, decision, after: quote }
  })
}

const lives = fc.array(command, { minLength: 10, maxLength: 30 })

/** Every rule holds in every moment of every life. */
const always = (rule: (moment: Moment) => void) =>
  fc.assert(
    fc.property(lives, (commands) => live(commands).forEach(rule)),
    { numRuns: 80 },
  )

describe("a quote, whatever is tried on it", () => {
  it("gets everywhere in these tests", () => {
    const moments = fc.sample(lives, { numRuns: 400, seed: 1 }).flatMap(live)
    expect([...new Set(moments.map(({ after }) => after.state))].sort()).toEqual([...QUOTE_STATES].sort())
  })

  it("takes the table's steps and no others, one after the other, each counted", () => {
    always(({ before, request, decision, after }) => {
      const steps = decision.ok ? decision.steps : []
      const rows = steps.map(({ event, from }) =>
        TRANSITIONS.find((row) => row.event === event && row.from.includes(from)),
      )
      expect(steps.map(({ from }) => from)).toEqual([before.state, ...steps.map(({ to }) => to)].slice(0, -1))
      expect(steps.map(({ to }) => to)).toEqual(rows.map((row, at) => row?.to ?? steps[at]?.from))
      expect(rows.every((row) => row?.who.includes(request.actor.kind))).toBe(true)
      expect(after.state).toBe(steps.at(-1)?.to ?? before.state)
      expect(after.seq).toBe(before.seq + steps.length)
    })
  })

  it("changes nothing of itself where it refuses, or was done before", () => {
    always(({ before, decision, after }) => {
      expect(decision.ok && decision.steps.length > 0 ? null : after).toEqual(
        decision.ok && decision.steps.length > 0 ? null : before,
      )
    })
  })

  it("is approved and paid for nothing but what was agreed to", () => {
    always(({ after }) => {
      const { state, approvedHash, acceptedHash, contentHash } = after
      expect(approvedHash).toBe(isBinding(state) ? contentHash : null)
      expect([null, approvedHash]).toContain(acceptedHash)
      expect(isPaid(state) && acceptedHash === null).toBe(false)
    })
  })

  it("is given up for good once its order is cancelled, and is paid once", () => {
    always(({ before, after }) => {
      if (before.orderId === null) return
      expect(after.orderId).toBe(before.orderId)
      expect([...PAID_STATES, "cancelled"]).toContain(after.state)
      expect(before.state === "cancelled" ? after.state : "cancelled").toBe("cancelled")
    })
  })

  it("expires exactly where it waits for somebody", () => {
    always(({ after }) => {
      expect(after.expiresAt !== null).toBe(EXPIRING_STATES.includes(after.state))
    })
  })

  it("owes an answer from the submission to the first one, and none where nobody waits", () => {
    always(({ after }) => {
      const waits = after.slaDueAt !== null && after.answeredAt === null
      expect(after.state === "submitted" ? true : after.state === "in_review" ? waits : false).toBe(waits)
    })
  })

  it("was never reached by what it did not offer, and refuses of what it offers only for a further reason", () => {
    const hash = fc.option(fc.constantFrom("h1", "h2"))
    const quotes = fc.record({
      state: fc.constantFrom(...QUOTE_STATES),
      cartHash: hash,
      approvedHash: hash,
      expiresAt: fc.option(fc.nat(2 * NOW)),
      specialPercent: fc.nat(100),
      ties: fc.nat(2),
    })
    fc.assert(
      fc.property(quotes, fc.constantFrom(...ATTEMPTS), (some, { actor, event }) => {
        const request = { event, actor, reason: "because", version: 1, approvesItself: true }
        const decision = decide({ ...DRAFT, ...some }, request, NOW)
        const possible = possibleEvents(some.state, actor)
        const happened = decision.ok && decision.steps.length > 0
        const outright = !decision.ok && ["not_permitted", "illegal_transition"].includes(decision.code)
        expect(possible.includes(event) ? outright : happened).toBe(false)
        expect(decision.ok ? possible : decision.possible).toEqual(possible)
      }),
      { numRuns: 1000 },
    )
  })
})
