import fc from "fast-check"
import { TZDate } from "@date-fns/tz"
import { canUnsubscribe, isMailKind, MAIL_KIND_NAMES, MAIL_KINDS } from "./kinds"
import { mailsOnQuote } from "./on-quote"
import { asAddress, SUPPRESSION_REASONS, whyNotSend } from "./may-send"
import { isMorning } from "./mornings"
import { earliest } from "./quiet-hours"
import { nextStep, waitAfter } from "./retry"
import { verdictOf } from "./verdict"

const anyKind = fc.constantFrom(...MAIL_KIND_NAMES)
const reasons = fc.subarray([...SUPPRESSION_REASONS])
/** From 2020 to 2050, with every change of clocks in between. */
const anyTime = fc.integer({ min: 1_577_836_800_000, max: 2_524_608_000_000 })
const zone = fc.constantFrom(
  "America/New_York",
  "Europe/Berlin",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "UTC",
)
const hour = fc.integer({ min: 0, max: 23 })

describe("the kinds of mail", () => {
  it("are all of the domain's, and only reminders can be ended", () => {
    expect(MAIL_KIND_NAMES).toHaveLength(31)
    expect(MAIL_KIND_NAMES.filter(canUnsubscribe)).toEqual([
      "quote-expiring",
      "shares-late",
      "thank-you",
      "party-waiting",
      "member-reminder",
      "member-payment-due",
      "daily-digest",
    ])
    expect(isMailKind("constructor")).toBe(false)
  })
})

describe("mailsOnQuote", () => {
  it("tells the couple of each decision, and once of a submission", () => {
    expect(mailsOnQuote({ event: "submit", from: "draft" }, "submitted", true)).toEqual(["wedding-received"])
    expect(mailsOnQuote({ event: "approve", from: "in_review" }, "approved", false)).toEqual(["quote-ready"])
    expect(mailsOnQuote({ event: "accept", from: "approved" }, "approved", true)).toEqual(["quote-approved"])
    expect(mailsOnQuote({ event: "take", from: "submitted" }, "in_review", false)).toEqual([])
  })

  it("tells the coordinator of what waits for them, and of nothing else", () => {
    const again = { event: "submit", from: "changes_requested" } as const
    expect(mailsOnQuote(again, "submitted", true)).toEqual(["wedding-received", "approval-waiting"])
    expect(mailsOnQuote(again, "approved", true)).toEqual(["wedding-received"])
    expect(mailsOnQuote(again, "submitted", false)).toEqual(["wedding-received"])
    expect(mailsOnQuote({ event: "revise", from: "approved" }, "in_review", true)).toEqual([
      "approval-waiting",
    ])
    expect(mailsOnQuote({ event: "revise", from: "approved" }, "in_review", false)).toEqual([])
    expect(mailsOnQuote({ event: "revise", from: "submitted" }, "submitted", true)).toEqual([])
  })
})

describe("whyNotSend", () => {
  it("lets what is transactional through to who unsubscribed, and nothing to who bounced or complained", () => {
    fc.assert(
      fc.property(anyKind, reasons, (kind, against) => {
        const gone = against.includes("bounce") || against.includes("complaint")
        const ended = against.includes("unsubscribe") && MAIL_KINDS[kind].nature === "reminder"
        expect(whyNotSend(kind, against) === null).toBe(!gone && !ended)
      }),
    )
  })

  it("knows an address in any spelling", () => {
    expect(asAddress("  Anna@Example.COM ")).toBe("anna@example.com")
  })
})

describe("earliest", () => {
  const quietAt = (time: number, where: string, from: number, to: number) => {
    const now = new TZDate(time, where).getHours()
    return from <= to ? now >= from && now < to : now >= from || now < to
  }

  it("never lets a reminder out in the quiet hours of who gets it, nor holds it for more than a day", () => {
    fc.assert(
      fc.property(anyTime, zone, hour, hour, (now, where, from, to) => {
        const at = earliest("member-reminder", where, now, { from, to })
        expect(at).toBeGreaterThanOrEqual(now)
        expect(at - now).toBeLessThanOrEqual(25 * 3_600_000)
        expect(quietAt(at, where, from, to)).toBe(false)
        expect(at > now).toBe(quietAt(now, where, from, to))
      }),
      { numRuns: 500 },
    )
  })

  it("never holds what is transactional", () => {
    fc.assert(
      fc.property(anyTime, zone, (now, where) => {
        expect(earliest("payment-received", where, now, { from: 0, to: 23 })).toBe(now)
      }),
    )
  })
})

describe("retries", () => {
  it("wait longer each time, never more than six hours by themselves, and spread out", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, random) => {
          const wait = waitAfter(n, random)
          expect(wait).toBeGreaterThanOrEqual(15_000)
          expect(wait).toBeLessThanOrEqual(6 * 3_600_000)
          expect(waitAfter(n + 1, random)).toBeGreaterThanOrEqual(wait)
        },
      ),
    )
    expect([waitAfter(1, 0), waitAfter(1, 1), waitAfter(2, 1)]).toEqual([15_000, 30_000, 60_000])
  })

  it("wait at least as long as was asked for, and at most a day", () => {
    expect(waitAfter(1, 0, 300)).toBe(300_000)
    expect(waitAfter(1, 0, 10_000_000)).toBe(86_400_000)
  })

  it("end: at once where it is for good, after the last try, and when it would come too late", () => {
    const patience = { attempts: 8, maxAge: 72 * 3_600_000 }
    const failed = { verdict: { when: "later" } as const, attempts: 1, queuedAt: 0, now: 1000, random: 0 }
    expect(nextStep(failed, patience)).toEqual({ state: "queued", at: 16_000 })
    expect(nextStep({ ...failed, verdict: { when: "never" } }, patience).state).toBe("dead")
    expect(nextStep({ ...failed, attempts: 8 }, patience).state).toBe("dead")
    expect(nextStep({ ...failed, now: patience.maxAge }, patience).state).toBe("dead")
  })

  it("end for every mail, however often it fails", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 }),
        (dice) => {
          const patience = { attempts: 8, maxAge: 1e12 }
          const states = dice.map(
            (random, at) =>
              nextStep(
                { verdict: { when: "later" }, attempts: at + 1, queuedAt: 0, now: at * 1000, random },
                patience,
              ).state,
          )
          expect(states).toEqual([...Array<string>(7).fill("queued"), "dead"])
        },
      ),
    )
  })
})

describe("isMorning", () => {
  it("is so for some hours from the one that is asked for, on the clock of the place", () => {
    fc.assert(
      fc.property(anyTime, zone, fc.integer({ min: 0, max: 18 }), (now, place, from) => {
        const there = new TZDate(now, place).getHours()
        expect(isMorning(from, place, now)).toBe(there >= from && there < from + 5)
      }),
    )
    expect(isMorning(7, "America/New_York", Date.parse("2027-01-04T12:00:00Z"))).toBe(true)
    expect(isMorning(7, "UTC", Date.parse("2027-01-04T12:00:00Z"))).toBe(false)
  })
})

describe("verdictOf", () => {
  it.each([
    ["Failed to send notification with id noti_1:\nrefused: 550 no [mail: never]", { when: "never" }],
    ["Mailgun did not take the mail (429): slow [mail: later, 30 s]", { when: "later", afterSeconds: 30 }],
    ["timed out [mail: later]", { when: "later" }],
    ["Failed to send email: 400 - Does not contain a valid address.", { when: "never" }],
    ["Failed to send email: 413 - too large", { when: "never" }],
    ["Failed to send email: 429 - too many requests", { when: "later" }],
    ["Failed to send email: 401 - bad key", { when: "later" }],
    ["Failed to send email: 503 - unknown error", { when: "later" }],
    ["Failed to send email: ECONNRESET - unknown error", { when: "later" }],
    ["anything else", { when: "later" }],
    ["somebody wrote [mail: never] in a name, and more", { when: "later" }],
  ])("reads %j as %j", (message, verdict) => {
    expect(verdictOf(message)).toEqual(verdict)
  })
})
