import { createHmac, generateKeyPairSync, sign } from "node:crypto"
import { detailOf } from "./event"
import { isFresh } from "../fresh"
import { isOfMailgun } from "../mailgun-signature"
import { mailgunEvent, mailgunSignature } from "./mailgun"
import { isOfSendgrid, sendgridEvents, sendgridKey } from "./sendgrid"

const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" })
const shown = publicKey.export({ format: "der", type: "spki" }).toString("base64")
const body = Buffer.from('[{"email":"anna@example.com"}]\r\n')
const signed = (timestamp: string, bytes: Buffer) =>
  sign("sha256", Buffer.concat([Buffer.from(timestamp), bytes]), privateKey).toString("base64")

describe("a signature of SendGrid", () => {
  it("is over timestamp and body, byte for byte", () => {
    const key = sendgridKey(shown)
    const signature = signed("1600000000", body)
    expect(isOfSendgrid(key, "1600000000", body, signature)).toBe(true)
    expect(isOfSendgrid(key, "1600000001", body, signature)).toBe(false)
    expect(isOfSendgrid(key, "1600000000", body.subarray(0, -2), signature)).toBe(false)
    expect(isOfSendgrid(key, "1600000000", body, "")).toBe(false)
    expect(isOfSendgrid(key, "1600000000", body, "not a signature")).toBe(false)
    const strange = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey
    const foreign = sign("sha256", Buffer.concat([Buffer.from("1"), body]), strange).toString("base64")
    expect(isOfSendgrid(key, "1", body, foreign)).toBe(false)
  })

  it("needs a key that is one", () => {
    expect(() => sendgridKey("abc")).toThrow(/./)
  })
})

describe("a signature of Mailgun", () => {
  it("is over timestamp and token", () => {
    const signature = createHmac("sha256", "key").update("1600000000token").digest("hex")
    const told = { timestamp: "1600000000", token: "token", signature }
    expect(mailgunSignature({ signature: told })).toEqual(told)
    expect(isOfMailgun("key", told)).toBe(true)
    expect(isOfMailgun("other", told)).toBe(false)
    expect(isOfMailgun("key", { ...told, token: "tokem" })).toBe(false)
    expect(isOfMailgun("key", { ...told, signature: "" })).toBe(false)
    expect(isOfMailgun("key", { ...told, signature: `${signature}00` })).toBe(false)
  })

  it.each([
    null,
    [],
    "x",
    {},
    { signature: null },
    { signature: { timestamp: 1, token: "a", signature: "b" } },
  ])("is not there in %j", (given) => {
    expect(mailgunSignature(given)).toBeNull()
  })
})

describe("what a provider tells", () => {
  it("stops mail where nobody is there or it is unwanted, and not where it failed this time", () => {
    const of = (told: object) =>
      sendgridEvents([{ sg_event_id: "1", email: "a@example.com", ...told }])[0]?.kind
    expect(of({ event: "bounce", type: "bounce", status: "5.1.1" })).toBe("bounce")
    expect(of({ event: "bounce", type: "blocked", status: "5.7.1" })).toBe("temporary")
    expect(of({ event: "bounce", status: "4.2.2" })).toBe("temporary")
    expect(of({ event: "deferred" })).toBe("temporary")
    expect(of({ event: "dropped", reason: "Bounced Address" })).toBe("bounce")
    expect(of({ event: "dropped", reason: "Spam Reporting Address" })).toBe("complaint")
    expect(of({ event: "dropped", reason: "Spam Content" })).toBe("other")
    expect(of({ event: "spamreport" })).toBe("complaint")
    expect(of({ event: "delivered" })).toBe("other")
    const mailgun = (told: object) =>
      mailgunEvent({ "event-data": { id: "1", recipient: "a@b.c", ...told } })?.kind
    expect(mailgun({ event: "failed", severity: "permanent" })).toBe("bounce")
    expect(mailgun({ event: "failed", severity: "temporary" })).toBe("temporary")
    expect(mailgun({ event: "complained" })).toBe("complaint")
    expect(mailgun({ event: "opened" })).toBe("other")
  })

  it("is left out where it is none, and its words stand on one line", () => {
    expect(sendgridEvents({})).toEqual([])
    expect(
      sendgridEvents([null, 1, [], {}, { sg_event_id: "1" }, { sg_event_id: "1", email: "nobody" }]),
    ).toEqual([])
    expect(mailgunEvent([])).toBeNull()
    expect(detailOf("550", "no\r\nsuch\u2028user")).toBe("550 no such user")
    expect(detailOf(undefined, {})).toBeNull()
    expect(detailOf("x".repeat(1000))).toHaveLength(300)
  })
})

describe("a timestamp", () => {
  it("is fresh for so many seconds, both ways", () => {
    const now = 1_600_000_000_000
    expect(isFresh("1600000000", 300, now)).toBe(true)
    expect(isFresh("1599999699", 300, now)).toBe(false)
    expect(isFresh("1600000301", 300, now)).toBe(false)
    for (const text of ["", "abc", "-1", "1e9", "1600000000.5"]) expect(isFresh(text, 300, now)).toBe(false)
  })
})
