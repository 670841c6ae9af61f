import fc from "fast-check"
import { canUnsubscribe, MAIL_KIND_NAMES, MAIL_KINDS } from "../domain/mail/kinds"
import { MESSAGES } from "."
import type { MailContext } from "./layout/context"
import { drawPicture } from "./layout/pictures"
import { renderMail } from "./render"

const CONTEXT: MailContext = {
  shopName: "KCT Ties",
  links: {
    shop: "https://ties.example",
    wedding: "https://ties.example/our-wedding/token-1",
    desk: "https://api.ties.example/app/ties/weddings/wed_1",
  },
  unsubscribe: null,
  timeZone: "America/New_York",
  pictures: true,
}

const sampleOf = (kind: (typeof MAIL_KIND_NAMES)[number]) =>
  renderMail(kind, MESSAGES[kind].sample, {
    ...CONTEXT,
    unsubscribe: canUnsubscribe(kind) ? "https://api.ties.example/mail/unsubscribe/u" : null,
  })

/** Tags of a mail: all that a layout of ours may hold. */
const TAGS = new Set("!doctype html head meta title body div table tr td h1 p a img br span".split(" "))
const tagsOf = (html: string): string[] =>
  [...html.matchAll(/<\/?([^\s/>]+)/g)].flatMap(([, tag]) => (tag ? [tag.toLowerCase()] : []))

/** A payload in which every text is replaced. */
function withText(value: unknown, text: string): unknown {
  if (typeof value === "string") return /^#|^\d{4}-|^https?:|^usd$/.test(value) ? value : text
  if (Array.isArray(value)) return value.map((one) => withText(one, text))
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withText(one, text)]))
}

const PAYLOADS = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  `"><svg/onload=alert(1)>`,
  "' onmouseover='alert(1)",
  "</title><script>alert(1)</script>",
  "javascript:alert(1)",
  "&lt;script&gt;",
  "<!--",
  "]]>",
  'cid:x" onerror="alert(1)',
]

describe.each(MAIL_KIND_NAMES)("the mail %s", (kind) => {
  const { subject, html, text, pictures } = sampleOf(kind)

  it("has a subject of one line, and says in text what it says in HTML", () => {
    expect(subject).toMatch(/^[^\r\n]{5,200}$/)
    expect(text).not.toContain("undefined")
    expect(html).not.toContain("undefined")
    expect(text.split("\n").filter((line) => line.length > 100 && !line.includes("http"))).toEqual([])
    const hrefs = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
    for (const href of hrefs) expect(text).toContain(href)
  })

  it("leads who gets it to a page of theirs", () => {
    const { audience } = MAIL_KINDS[kind]
    const opens = (audience === "couple" && kind !== "thank-you") || audience === "member"
    expect(html.includes(CONTEXT.links.wedding ?? "")).toBe(opens)
    expect(html.includes(CONTEXT.links.desk ?? "")).toBe(audience === "coordinator" || audience === "staff")
  })

  it("can be ended by one click if it is a reminder, and only then", () => {
    expect(html.includes("/mail/unsubscribe/")).toBe(canUnsubscribe(kind))
    expect(text.includes("/mail/unsubscribe/")).toBe(canUnsubscribe(kind))
  })

  it("shows a picture for each that comes along, and no other", () => {
    const shown = new Set([...html.matchAll(/src="([^"]+)"/g)].map(([, src]) => src))
    expect(shown).toEqual(new Set(pictures.map(({ cid }) => `cid:${cid}`)))
  })

  it("shows as text what looks like markup, in every field", () => {
    for (const payload of PAYLOADS) {
      const mail = renderMail(kind, withText(MESSAGES[kind].sample, payload), CONTEXT)
      expect(tagsOf(mail.html).filter((tag) => !TAGS.has(tag))).toEqual([])
      expect(mail.html).not.toMatch(/<[^>]*\son\w+\s*=/i)
      expect(mail.html).not.toMatch(/(?:href|src)="(?!https?:|cid:tie-)/i)
    }
  })
})

describe("any mail", () => {
  it("has no header or tag in it that somebody's name brought along", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.constantFrom(...MAIL_KIND_NAMES),
        (name, kind) => {
          const mail = renderMail(kind, withText(MESSAGES[kind].sample, name), CONTEXT)
          expect(mail.subject).not.toMatch(/[\r\n\0]/)
          expect(tagsOf(mail.html).filter((tag) => !TAGS.has(tag))).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })

  it("is refused where its payload is not what the kind says", () => {
    expect(() => renderMail("quote-ready", { wedding: {} }, CONTEXT)).toThrow(/invalid/i)
  })

  it("draws its ties small, as pictures or as patches of their colour", async () => {
    const { pictures } = sampleOf("quote-ready")
    expect(pictures).toHaveLength(3)
    for (const picture of pictures) {
      const png = await drawPicture(picture)
      expect(png.subarray(1, 4).toString()).toBe("PNG")
      expect(png.length).toBeLessThan(12_000)
    }
    const patched = renderMail("quote-ready", MESSAGES["quote-ready"].sample, { ...CONTEXT, pictures: false })
    expect(patched.pictures).toEqual([])
    expect(patched.html).not.toContain("<img")
    expect(patched.html).toContain('bgcolor="#C9A0A0"')
  })
})
