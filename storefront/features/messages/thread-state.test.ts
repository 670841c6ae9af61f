import type { Message, Thread } from "@kct/contract"
import fc from "fast-check"
import { begin, change, lastSeq, type Outgoing, readBy, waitBefore } from "./thread-state"

const message = (seq: number, me = false): Message => ({
  id: `wmsg_${seq}`,
  seq,
  from: { kind: me ? "couple" : "desk", name: me ? "Ada" : "Cora", me },
  to: { couple: true, member: null },
  text: `Message ${seq}`,
  attachments: [],
  via: "page",
  at: "2027-03-01T12:00:00Z",
})

const thread = (...seqs: number[]): Thread => ({
  messages: seqs.map((seq) => message(seq)),
  more: false,
  unread: 0,
  receipts: [],
  head: Math.max(0, ...seqs),
})

const outgoing = (key: string): Outgoing => ({ key, text: "Hello.", files: [], refused: null, tries: 0 })

describe("a thread on a page", () => {
  it("holds each message once and in its place, in whatever order and however often it comes", () => {
    const seqs = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 })
    fc.assert(
      fc.property(fc.array(seqs, { maxLength: 8 }), (pages) => {
        const state = pages.reduce(
          (so, page) => change(so, { type: "read", thread: thread(...page), part: "later" }),
          begin(thread()),
        )
        const all = [...new Set(pages.flat())].toSorted((a, b) => a - b)
        expect(state.messages.map(({ seq }) => seq)).toEqual(all)
        expect(lastSeq(state)).toBe(all.at(-1) ?? 0)
      }),
    )
  })

  it("shows what is on its way until the store has it, and then once, also when the news of it came first", () => {
    const sending = change(begin(thread(1)), { type: "send", message: outgoing("a") })
    expect(sending.outgoing).toHaveLength(1)
    const told = change(sending, { type: "read", thread: thread(1, 2), part: "later" })
    const sent = change(told, { type: "sent", key: "a", message: message(2, true) })
    expect([sent.outgoing, sent.messages.map(({ seq }) => seq)]).toEqual([[], [1, 2]])
  })

  it("keeps what could not be sent, with why, until it is sent again or dropped", () => {
    const sending = change(begin(thread()), { type: "send", message: outgoing("a") })
    const failed = change(sending, { type: "failed", key: "a" })
    expect(failed.outgoing[0]).toMatchObject({ tries: 1, refused: null })
    const refused = change(failed, { type: "refused", key: "a", why: "Too long." })
    expect(refused.outgoing[0]).toMatchObject({ refused: "Too long." })
    expect(change(refused, { type: "again", key: "a" }).outgoing[0]).toMatchObject({
      refused: null,
      tries: 0,
    })
    expect(change(refused, { type: "dropped", key: "a" }).outgoing).toEqual([])
  })

  it("does not take one's own message for a sign that all before it is known", () => {
    const sent = change(begin(thread(1)), { type: "sent", key: "a", message: message(3, true) })
    expect([lastSeq(sent), sent.upTo]).toEqual([3, 1])
    expect(change(sent, { type: "read", thread: thread(2, 3), part: "later" }).upTo).toBe(3)
    const first = { ...thread(2, 3), more: true, head: 90 }
    expect(change(sent, { type: "read", thread: first, part: "later" }).upTo).toBe(3)
  })

  it("waits longer each time, and never more than half a minute", () => {
    expect([1, 2, 3, 10].map(waitBefore)).toEqual([1000, 2000, 4000, 30_000])
  })

  it("says who has read at the last of one's own messages that they have, and not below it", () => {
    const messages = [message(1, true), message(2), message(4, true), message(7, true)]
    const receipt = (name: string, seq: number) => ({ kind: "desk" as const, name, seq, at: "" })
    expect(readBy({ messages, receipts: [receipt("Cora", 5), receipt("Lena", 9)] })).toEqual(
      new Map([
        [4, ["Cora"]],
        [7, ["Lena"]],
      ]),
    )
  })
})
