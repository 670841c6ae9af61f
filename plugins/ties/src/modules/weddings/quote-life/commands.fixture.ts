import assert from "node:assert/strict"
import fc from "fast-check"
import { type Ask, EVENTS, LIFE, live, type Life, NEW, type Offer, PEOPLE } from "./model.fixture"
import { type DecidedQuote, type StoredQuote, agreed, told } from "./stored-quote.fixture"

/** What the model holds while a sequence runs. */
export interface Model {
  life: Life
  now: number
  /** Of the order that it may become. */
  order: string
}

/** Domain and database, each with its own quote. */
export interface Real {
  decided: DecidedQuote
  stored: StoredQuote
}

/** How often what was asked of all quotes together. */
export interface Seen {
  happened: number
  refused: Record<string, number>
  states: Set<string>
}
export const nothingSeen = (): Seen => ({ happened: 0, refused: {}, states: new Set(["draft"]) })

export const newModel = (nth: number): Model => ({ life: { ...NEW }, now: 1000, order: `order_${nth}` })

type Choose = (model: Model) => Ask

/** Somebody asks for something; the three have to agree on what comes of it, and on all that there is afterwards. */
class Asks implements fc.AsyncCommand<Model, Real> {
  private asked: Ask | undefined

  constructor(
    private readonly choose: Choose,
    private readonly seen: Seen,
    /** How long after what was before it. */
    private readonly after = 0,
  ) {}

  check(): boolean {
    return true
  }

  async run(model: Model, { decided, stored }: Real): Promise<void> {
    model.now += this.after
    const ask = this.choose(model)
    this.asked = ask
    const { life, now } = model
    const next = live(life, ask, now)
    const word = typeof next === "string" ? next : null
    const answers = {
      decided: decided.ask(ask, life.cart, now),
      stored: await stored.ask(ask, life.cart, now),
    }
    assert.deepEqual(answers, { decided: word, stored: word })
    if (typeof next === "string") this.seen.refused[next] = (this.seen.refused[next] ?? 0) + 1
    else model.life = next
    this.seen.happened += model.life.steps.length - life.steps.length
    this.seen.states.add(model.life.state)

    const expected = told(model.life)
    const { quote, ...kept } = await stored.read(model.life.cart)
    assert.deepEqual(agreed(decided.quote), expected.decided)
    assert.deepEqual(agreed(quote), expected.decided)
    assert.deepEqual(kept, expected.stored)
  }

  toString(): string {
    return this.asked ? JSON.stringify(this.asked) : "not asked"
  }
}

class Waits implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly so: number) {}
  check = (): boolean => true
  run(model: Model): Promise<void> {
    model.now += this.so
    return Promise.resolve()
  }
  toString = (): string => `wait ${this.so}`
}

/** Somebody changes the cart past the wedding, as far as nothing keeps it. */
class Strays implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly cart: Offer | null) {}
  check = (): boolean => true
  run(model: Model): Promise<void> {
    model.life = { ...model.life, cart: this.cart ?? model.life.offer }
    return Promise.resolve()
  }
  toString = (): string => (this.cart ? `cart ${JSON.stringify(this.cart)}` : "cart as offered")
}

const offers = fc.record({ ties: fc.constantFrom(1, 2, 3), off: fc.constantFrom(0, 0, 5, 10, 15, 20) })
const ATTEMPTS = EVENTS.flatMap((event) => PEOPLE.map((who) => ({ event, who })))

/** Anything by anybody, with whatever they have seen of it. */
const wild = fc
  .record({
    attempt: fc.constantFrom(...ATTEMPTS),
    reason: fc.boolean(),
    behind: fc.constantFrom(0, 0, 1, undefined),
    late: fc.constantFrom(0, 1, undefined, undefined),
    clear: fc.boolean(),
    offer: offers,
  })
  .map(({ attempt, reason, behind, late, clear, offer }): Choose => ({ life, order }) => ({
    ...attempt,
    reason,
    clear,
    ...(behind === undefined ? {} : { version: life.version - behind }),
    ...(late === undefined ? {} : { seq: life.steps.length - late }),
    ...(attempt.event === "pay" ? { order } : {}),
    ...(attempt.event === "revise" ? { offer } : {}),
  }))

/** One of what may happen now, by one of those who may: most of what is tried at random is refused, and leads nowhere. */
const sensible = fc
  .record({ nth: fc.nat(1000), by: fc.nat(1000), offer: offers })
  .map(({ nth, by, offer }): Choose => ({ life, now, order }) => {
    const asks = ATTEMPTS.map(({ event, who }): Ask => ({
      event,
      who,
      reason: true,
      clear: true,
      version: life.version,
      ...(event === "pay" ? { order } : {}),
      ...(event === "revise" ? { offer } : {}),
    }))
    const possible = asks.filter((ask) => typeof live(life, ask, now) !== "string")
    const events = [...new Set(possible.map(({ event }) => event))]
    const those = possible.filter(({ event }) => event === events[nth % Math.max(1, events.length)])
    return (
      those[by % Math.max(1, those.length)] ??
      asks[nth % asks.length] ?? { event: "take", who: "lead", reason: true }
    )
  })

const SUBMISSION: Ask = { event: "submit", who: "couple", reason: false }
const FORWARD: readonly Ask["event"][] = [
  "deliver",
  "ship",
  "start_production",
  "pay",
  "accept",
  "approve",
  "submit",
]

/** What leads on to the door; without it few quotes would get there among all that else is tried. */
const forward: Choose = ({ life, now, order }) => {
  const asks = FORWARD.map((event): Ask => {
    const who = event === "approve" ? "owner" : event === "accept" || event === "submit" ? "couple" : "shop"
    return { event, who, reason: false, version: life.version, ...(event === "pay" ? { order } : {}) }
  })
  const steps = (ask: Ask) => {
    const next = live(life, ask, now)
    return typeof next === "string" ? 0 : next.steps.length - life.steps.length
  }
  // One at a time: told of the last one, the shop would skip those before it.
  return asks.filter((ask) => steps(ask) > 0).sort((one, other) => steps(one) - steps(other))[0] ?? SUBMISSION
}

/** What would come next if nothing had happened to it: too late, or of a cart that is another by now. */
const daring: Choose = ({ life: { state, version, accepted }, order }) => {
  if (state === "submitted") return { event: "auto_approve", who: "shop", reason: false, clear: true }
  if (state === "in_review") return { event: "approve", who: "owner", reason: false, version }
  if (state !== "approved") return SUBMISSION
  return accepted === null
    ? { event: "accept", who: "couple", reason: false, version }
    : { event: "pay", who: "shop", reason: false, order }
}

export const commands = (seen: Seen, maxCommands: number) =>
  fc.commands(
    [
      sensible.map((choose) => new Asks(choose, seen)),
      sensible.map((choose) => new Asks(choose, seen)),
      sensible.map((choose) => new Asks(choose, seen)),
      wild.map((choose) => new Asks(choose, seen)),
      wild.map((choose) => new Asks(choose, seen)),
      fc.constant(null).map(() => new Asks(forward, seen)),
      fc.constantFrom(0, LIFE).map((after) => new Asks(daring, seen, after)),
      fc.constantFrom(1, 5, 12, 30).map((so) => new Waits(so)),
      fc
        .option(fc.record({ ties: fc.constantFrom(0, 2, 3), off: fc.constant(0) }))
        .map((cart) => new Strays(cart)),
      fc.constant(new Strays(null)),
    ],
    { maxCommands, size: "max" },
  )
