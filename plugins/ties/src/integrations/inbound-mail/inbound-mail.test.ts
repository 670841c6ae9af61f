import { createHmac } from "node:crypto"
import fc from "fast-check"
import { isOfMailgun, isSecret, mailOfMailgun, mailOfReply, mailOfSendgrid, replyAddress } from "."

const REPLIES = { domain: "reply.ties.example", secret: "s".repeat(32) }
const ID = "out_01ARZ3NDEKTSV4RRFFQ69G5FAV"

describe("the address of an answer", () => {
  it("leads back to its mail, also when somebody on the way wrote it in capitals", () => {
    const address = replyAddress(REPLIES, ID)
    expect(address.split("@")[0]!.length).toBeLessThanOrEqual(64)
    expect(mailOfReply(REPLIES, address)).toBe(ID)
    expect(mailOfReply(REPLIES, address.toUpperCase())).toBe(ID)
  })

  it("is good as a whole and with its own secret alone", () => {
    const address = replyAddress(REPLIES, ID)
    expect(mailOfReply({ ...REPLIES, secret: "t".repeat(32) }, address)).toBeNull()
    expect(mailOfReply({ ...REPLIES, domain: "other.example" }, address)).toBeNull()
    fc.assert(
      fc.property(
        fc.nat({ max: address.length - 1 }),
        fc.constantFrom(..."0123456789abcdefxyz+@"),
        (at, letter) => {
          fc.pre(address[at] !== letter)
          const other = address.slice(0, at) + letter + address.slice(at + 1)
          expect(mailOfReply(REPLIES, other)).toBeNull()
        },
      ),
      { numRuns: 500 },
    )
    fc.assert(fc.property(fc.string(), (text) => expect(mailOfReply(REPLIES, text)).toBeNull()))
  })
})

describe("what Mailgun hands in", () => {
  const now = 1_800_000_000_000
  const fields = (timestamp: number, key = "key-of-mailgun") => {
    const signature = createHmac("sha256", key).update(`${timestamp}token`).digest("hex")
    return { timestamp: String(timestamp), token: "token", signature }
  }

  it("is taken with its signature, just now", () => {
    const at = now / 1000
    expect(isOfMailgun("key-of-mailgun", fields(at - 60), now)).toBe(true)
    expect(isOfMailgun("key-of-mailgun", fields(at - 1000), now)).toBe(false)
    expect(isOfMailgun("key-of-mailgun", fields(at, "another-key"), now)).toBe(false)
    expect(isOfMailgun("key-of-mailgun", { ...fields(at), token: "other" }, now)).toBe(false)
    expect(isOfMailgun("key-of-mailgun", {}, now)).toBe(false)
    expect(isOfMailgun("key-of-mailgun", { ...fields(at), timestamp: ["1", "2"] }, now)).toBe(false)
  })

  it("is read from the fields of its routes", () => {
    expect(
      mailOfMailgun({
        recipient: "reply+x@reply.ties.example",
        sender: "bounce@mail.example",
        from: "Anna O'Neil <Anna@Example.com>",
        "Message-Id": "<1@mail.example>",
        "body-plain": "Yes.",
      }),
    ).toEqual({
      to: ["reply+x@reply.ties.example"],
      from: "anna@example.com",
      messageId: "<1@mail.example>",
      text: "Yes.",
    })
  })
})

describe("what SendGrid hands in", () => {
  it("is taken at an address that ends with its secret", () => {
    expect([isSecret("a".repeat(32), "a".repeat(32)), isSecret("a".repeat(32), "a".repeat(31))]).toEqual([
      true,
      false,
    ])
  })

  it("is read from the fields of its Inbound Parse, the envelope first", () => {
    expect(
      mailOfSendgrid({
        headers: "Received: by x\r\nMessage-ID: <2@mail.example>\r\nSubject: Re: your ties",
        envelope: '{"to":["reply+x@reply.ties.example"],"from":"anna@example.com"}',
        to: "Ties <reply+x@reply.ties.example>",
        from: "Anna <anna@example.com>",
        text: "Yes.",
      }),
    ).toEqual({
      to: ["reply+x@reply.ties.example", "reply+x@reply.ties.example"],
      from: "anna@example.com",
      messageId: "<2@mail.example>",
      text: "Yes.",
    })
    expect(mailOfSendgrid({ envelope: "{", from: 3 })).toMatchObject({ to: [], from: "", messageId: "" })
  })
})
