import { createHash } from "node:crypto"
import type { QuoteContent } from "../../../contract"
import { apply } from "../../../domain/quotes/apply"
import { canonical } from "../../../domain/quotes/content"
import { decide } from "../../../domain/quotes/decide"
import { DRAFT } from "../../../domain/quotes/draft.fixture"
import type { Actor, Quote, QuoteRequest } from "../../../domain/quotes/quote"
import type { WeddingsService } from "../service"
import { toQuote } from "../store/quote-rows"
import { refusalIn } from "../store/refusal"
import { ANSWER, type Ask, LIFE, LIMITS, type Life, NEW, type Offer, type Person } from "./model.fixture"

const MEMBER = {
  role: "groom",
  name: null,
  email: null,
  phone: null,
  color: "navy-blue",
  style: "bow-tie",
  quantity: 1,
  pays: "couple" as const,
  neck_size: null,
}

const contentOf = ({ ties, off }: Offer): QuoteContent => {
  const line = {
    member_id: "wmem_1",
    role: "groom",
    name: null,
    variant_id: "variant_1",
    color: "navy-blue",
    style: "bow-tie",
    quantity: ties,
    unit_price: 10,
    discount: 0.1 * ties * off,
    total: 10 * ties - 0.1 * ties * off,
    rule: null,
  }
  return {
    currency_code: "usd",
    region_id: "reg_1",
    tax_inclusive: false,
    lines: ties > 0 ? [line] : [],
    ties,
    subtotal: 10 * ties,
    discount: line.discount,
    special_percent: off,
    total: line.total,
  }
}

export const hashOf = (offer: Offer): string =>
  createHash("sha256")
    .update(canonical(contentOf(offer)))
    .digest("hex")

const hashed = (offer: Offer) => ({ content: contentOf(offer), hash: hashOf(offer) })
const inCart = (cart: Offer) => ({ hash: cart.ties > 0 ? hashOf(cart) : null, ties: cart.ties })
const clockAt = (now: number) => ({ now, slaDueAt: now + ANSWER, expiresAt: now + LIFE })

const actorOf = (who: Person): Actor =>
  who === "couple"
    ? { kind: "couple" }
    : who === "shop"
      ? { kind: "system" }
      : { kind: "desk", role: who, specialLimit: LIMITS[who] }

function requestOf({ event, who, reason, version, seq, clear, order }: Ask): QuoteRequest {
  return {
    event,
    actor: actorOf(who),
    reason: reason ? "Because" : " ",
    ...(version === undefined ? {} : { version }),
    ...(seq === undefined ? {} : { seq }),
    ...(clear === undefined ? {} : { approvesItself: clear }),
    ...(order === undefined ? {} : { orderId: order }),
  }
}

/** A quote as the domain alone decides on it, with no database. */
export class DecidedQuote {
  quote: Quote = {
    ...DRAFT,
    contentHash: hashOf(NEW.offer),
    cartHash: hashOf(NEW.offer),
    ties: NEW.offer.ties,
  }

  /** @returns the word of a refusal, null where it happened */
  ask(ask: Ask, cart: Offer, now: number): string | null {
    const { hash, ties } = inCart(cart)
    const before = { ...this.quote, cartHash: hash, ties }
    const decision = decide(before, requestOf(ask), now)
    if (!decision.ok) return decision.code
    const { offer } = ask
    if (offer && hashOf(offer) === before.contentHash) return null
    const more = {
      slaDueAt: now + ANSWER,
      expiresAt: now + LIFE,
      ...(offer ? { newHash: hashOf(offer) } : {}),
    }
    this.quote = { ...apply(before, decision, more), ...(offer ? { specialPercent: offer.off } : {}) }
    return null
  }
}

/** A quote as the database keeps it, reached as the workflows reach it. */
export class StoredQuote {
  private constructor(
    private readonly weddings: WeddingsService,
    readonly id: string,
  ) {}

  static async make(weddings: WeddingsService, nth: number): Promise<StoredQuote> {
    const { id } = await weddings.makeWedding({
      by: { id: "couple", role: "couple" },
      details: {
        partner_one: "Ada",
        partner_two: null,
        email: "ada@example.com",
        phone: null,
        date: "2099-06-20",
        time_zone: "UTC",
        venue: null,
        theme: null,
        formality: null,
        delivery: "one_address",
        country_code: null,
        language: "en",
        notes: null,
      },
      members: [{ ...MEMBER, id: `wmem_${nth}` }],
      cartId: `cart_${nth}`,
      regionId: "reg_1",
      customerId: null,
      offered: hashed(NEW.offer),
      idempotencyKey: `key-${nth}`,
      requestHash: "hash",
      linkExpiresAt: new Date(4e12),
      clock: clockAt(0),
      acts: [],
    })
    return new StoredQuote(weddings, id)
  }

  /** @returns the word of a refusal, null where it happened */
  async ask(ask: Ask, cart: Offer, now: number): Promise<string | null> {
    try {
      await (ask.event === "revise" ? this.revise(ask, now) : this.act(ask, cart, now))
      return null
    } catch (error) {
      const refusal = refusalIn(error)
      if (!refusal) throw error
      return refusal.code
    }
  }

  private async act(ask: Ask, cart: Offer, now: number): Promise<void> {
    const act = { by: { id: ask.who, role: ask.who }, request: requestOf(ask) }
    await this.weddings.actOnQuote({ weddingId: this.id, cart: inCart(cart), clock: clockAt(now), act })
  }

  private async revise(ask: Ask, now: number): Promise<void> {
    const [weddingId, by, request] = [this.id, { id: ask.who, role: ask.who }, requestOf(ask)]
    const offer = ask.offer ?? NEW.offer
    const { quote } = await this.weddings.requireWedding(weddingId)
    const change = {
      id: `${weddingId}-${quote.seq}`,
      started_at: new Date(now).toISOString(),
      priced_at: new Date(now).toISOString(),
      by,
      lines: [],
      special_code: null,
      before: { bundle: { id: "bun", theme: null, wedding_date: null }, lines: [], special_code: null },
    }
    await this.weddings.beginChange({ weddingId, request, now, change })
    const special = { special_percent: offer.off, special_promotion_id: null, special_code: null }
    const given = offer.off !== quote.special_percent
    await this.weddings.finishChange({
      weddingId,
      by,
      changeId: change.id,
      holidays: [],
      revision: {
        offered: { ...hashed(offer), at: new Date(now) },
        act: { by, request, ...(given ? { special } : {}) },
        clock: clockAt(now),
      },
    })
  }

  /** All that is kept of it, in one statement. */
  async read(cart: Offer) {
    const whole = await this.weddings.readWhole(this.id)
    return {
      quote: toQuote(whole, inCart(cart)),
      steps: whole.transitions.map(({ event, from, to }) => [event, from, to]),
      seqs: whole.transitions.map(({ seq }) => seq),
      versions: whole.versions.map(({ number }) => number),
      content: whole.content.total,
      pending: whole.wedding.pending,
    }
  }

  async audited(): Promise<string[]> {
    const entries = await this.weddings.listAuditEntries({ wedding_id: this.id }, { take: 1000 })
    return entries.map(({ action }) => action).filter((action) => action.startsWith("quote."))
  }
}

const hash = (offer: Offer | null): string | null => offer && hashOf(offer)
const upTo = (last: number): number[] => Array.from({ length: last }, (_, at) => at + 1)

/** Of a quote, all but what is in the cart, and the moments of which the model knows no more than that they came. */
export const agreed = ({ cartHash: _c, ties: _t, approvedAt: _a, acceptedAt: _b, ...quote }: Quote) => quote

/** What domain and database have to say of a quote that lives as the model says. */
export const told = (life: Life) => ({
  decided: {
    state: life.state,
    seq: life.steps.length,
    version: life.version,
    contentHash: hashOf(life.offer),
    specialPercent: life.offer.off,
    approvedHash: hash(life.approved),
    acceptedHash: hash(life.accepted),
    expiresAt: life.ends,
    slaDueAt: life.owed,
    answeredAt: life.answered,
    orderId: life.order,
  },
  stored: {
    steps: life.steps,
    seqs: upTo(life.steps.length),
    versions: upTo(life.version),
    content: contentOf(life.offer).total,
    pending: null,
  },
})
