import type { MedusaContainer } from "@medusajs/framework/types"
import { whyNotSend } from "../../domain/mail/may-send"
import { isMailKind } from "../../domain/mail/kinds"
import { earliest } from "../../domain/mail/quiet-hours"
import { nextStep } from "../../domain/mail/retry"
import { type Verdict, verdictOf } from "../../domain/mail/verdict"
import { type Rendered, renderMail } from "../../emails/render"
import type { Claimed } from "../../modules/outbox/store/claim"
import type { Outcome } from "../../modules/outbox/store/settle"
import { contextOf } from "./context-of"
import { handOver, wasTaken } from "./hand-over"
import { isTest, optionsOf, outboxOf } from "./queue"
import { whyNotWanted } from "./still-wanted"

/** What became of a mail that was taken from the outbox. */
export type Delivered = "sent" | "failed" | "held"

/**
 * Sends a mail that is this process's to send, and writes down what became of it. It throws for nothing that concerns this
 * mail alone.
 */
export async function deliver(scope: MedusaContainer, claimed: Claimed): Promise<Delivered> {
  const outbox = outboxOf(scope)
  const { message, lostKey } = claimed
  if (lostKey !== null && (await wasTaken(scope, lostKey))) {
    await outbox.settle(claimed, { outcome: "sent", externalId: null, subject: message.subject })
    return "sent"
  }
  const held = await whyHeld(scope, claimed)
  if (held !== null) {
    await ("at" in held ? outbox.putBack(claimed, held.at, null) : outbox.settle(claimed, held))
    return "held"
  }
  const end = await attempt(scope, claimed)
  await outbox.settle(claimed, end)
  return end.outcome === "sent" ? "sent" : "failed"
}

/** Why a mail is not sent, or not now; null where it may be. */
async function whyHeld(scope: MedusaContainer, { message }: Claimed): Promise<Outcome | { at: Date } | null> {
  const { mail } = optionsOf(scope)
  const { kind, recipient, time_zone, tries } = message
  // Whoever tries it dies of it, or it would have been given up in order.
  if (tries > mail.attempts) {
    return { outcome: "unknown", error: "Whoever sends it does not live to tell.", next: { state: "dead" } }
  }
  const why =
    whyNotSend(kind, await outboxOf(scope).readReasons(recipient)) ?? (await whyNotWanted(scope, message))
  if (why !== null) return { outcome: "suppressed", why }
  // Who asks for a test is awake.
  if (isTest(message.event_key)) return null
  const now = Date.now()
  const at = earliest(kind, time_zone, now, mail.quiet_hours)
  return at > now ? { at: new Date(at) } : null
}

async function attempt(scope: MedusaContainer, claimed: Claimed): Promise<Outcome> {
  const { message, key } = claimed
  const { kind, payload, recipient, event_key, wedding_id } = message
  let rendered: Rendered | null = null
  try {
    if (!isMailKind(kind)) throw new Error(`There is no mail "${String(kind)}" any more. [mail: never]`)
    const context = await contextOf(scope, claimed)
    rendered = renderMail(kind, payload, context)
    const externalId = await inTime(
      optionsOf(scope).mail.timeout,
      handOver(scope, {
        to: recipient,
        kind,
        outId: message.id,
        key,
        messageId: `${message.id}@${domainOf(scope)}`,
        rendered,
        context,
        eventKey: event_key,
        weddingId: wedding_id,
        maybeSent: message.attempts > 1,
      }),
    )
    return { outcome: "sent", externalId, subject: rendered.subject }
  } catch (error) {
    return failed(scope, claimed, error, rendered !== null)
  }
}

/** What is next for a mail that was not taken. What can't even be rendered is no better later. */
function failed(scope: MedusaContainer, { message }: Claimed, error: unknown, isRendered: boolean): Outcome {
  const { attempts, max_age_hours } = optionsOf(scope).mail
  const words = error instanceof Error ? error.message : String(error)
  const isBroken = !isRendered && error instanceof Error && error.name === "ZodError"
  const verdict: Verdict = isBroken ? { when: "never" } : verdictOf(words)
  const next = nextStep(
    {
      verdict,
      attempts: message.tries,
      queuedAt: (message.revived_at ?? message.created_at).getTime(),
      now: Date.now(),
      random: Math.random(),
    },
    { attempts, maxAge: max_age_hours * 3_600_000 },
  )
  const outcome = error instanceof NoAnswer ? "unknown" : verdict.when
  if (next.state === "dead") return { outcome, error: `${next.why} ${words}`, next: { state: "dead" } }
  return { outcome, error: words, next: { state: "queued", at: new Date(next.at) } }
}

class NoAnswer extends Error {}

/** @throws NoAnswer after so many seconds; the mail may have been taken all the same */
async function inTime<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new NoAnswer(`The provider has not answered within ${seconds} s.`)),
      seconds * 1000,
    )
  })
  // It may fail when nobody waits for it any more.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}

/** The right side of a Message-ID: the sender's domain, which is the same in every process. */
function domainOf(scope: MedusaContainer): string {
  const { mail, weddings } = optionsOf(scope)
  const sender = /@([A-Za-z0-9.-]+)>?\s*$/.exec(mail.from ?? "")?.[1]
  return sender ?? (weddings.shop_url === null ? "ties.invalid" : new URL(weddings.shop_url).hostname)
}
