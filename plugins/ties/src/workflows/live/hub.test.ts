import fc from "fast-check"
import type { FeedRow } from "../../modules/weddings/store/feed"
import { LiveHub, type Sources } from "./hub"
import { Seat, type Wire } from "./seat"

const COUPLE = { kind: "couple" } as const
const LIMITS = { beat: 1_000_000_000, perKey: 3, atMost: 100 }

/** A feed in memory, whose notices go as the test says. */
function world() {
  const feed: FeedRow[] = []
  let told: (weddingId: string) => void = () => undefined
  let isClosed = false
  const sources: Sources = {
    readFeed: (_, after, most) => Promise.resolve(feed.filter(({ seq }) => seq > after).slice(0, most)),
    readHeads: (ids) => Promise.resolve(new Map(ids.map((id) => [id, feed.length]))),
    stillOpen: (seats) => Promise.resolve(new Set(seats.map(({ key }) => key))),
    listen: (onTold) => {
      told = onTold
      return Promise.resolve({
        close: () => {
          isClosed = true
          return Promise.resolve()
        },
      })
    },
    complain: (what, error) => {
      throw new Error(what, { cause: error })
    },
  }
  return {
    hub: new LiveHub(sources, LIMITS),
    write: (count: number, forWhom: FeedRow["forWhom"] = "couple") => {
      for (let at = 0; at < count; at += 1)
        feed.push({ seq: feed.length + 1, kind: "message", about: null, forWhom, memberId: null })
    },
    notice: () => told("wed_1"),
    isClosed: () => isClosed,
    all: () => feed.map(({ seq }) => seq),
  }
}

/** A wire that takes everything, and what came over it. */
function wireOf(waiting = 0) {
  const seqs: number[] = []
  let isOpen = true
  const wire: Wire = {
    write: (text) => {
      const seq = /^id: (\d+)\nevent: told/.exec(text)?.[1]
      if (seq !== undefined) seqs.push(Number(seq))
      return true
    },
    end: () => (isOpen = false),
    writableLength: waiting,
  }
  return { wire, seqs, isOpen: () => isOpen }
}

/** Lets everything that is under way come to its end. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve()
}

describe("live connections", () => {
  it("have each line once and in its order, however often notices come, and whenever somebody joins", async () => {
    const step = fc.oneof(
      fc.record({ write: fc.integer({ min: 1, max: 250 }) }),
      fc.constant("notice" as const),
      fc.constant("join" as const),
      fc.constant("settle" as const),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const { hub, write, notice, all } = world()
        const joined: { from: number; seqs: number[] }[] = []
        const join = (): void => {
          const { wire, seqs } = wireOf()
          const from = all().length
          joined.push({ from, seqs })
          void hub.join(new Seat("wed_1", COUPLE, `link-${joined.length}`, from, wire))
        }
        join()
        for (const one of steps) {
          if (one === "notice") notice()
          else if (one === "join") join()
          else if (one === "settle") await settle()
          else write(one.write)
        }
        notice()
        await settle()
        for (const { from, seqs } of joined) expect(seqs).toEqual(all().slice(from))
        hub.close()
      }),
    )
  })

  it("have all that they missed also where they come back while something newer is being read", async () => {
    const { hub, write, notice } = world()
    await hub.join(new Seat("wed_1", COUPLE, "link", 0, wireOf().wire))
    write(3)
    notice()
    await settle()
    write(1)
    notice()
    const { wire, seqs } = wireOf()
    await hub.join(new Seat("wed_1", COUPLE, "back", 1, wire))
    await settle()
    expect(seqs).toEqual([2, 3, 4])
    hub.close()
  })

  it("pass on nothing that is not theirs, and go on after it all the same", async () => {
    const { hub, write, notice } = world()
    const { wire, seqs } = wireOf()
    const seat = new Seat("wed_1", COUPLE, "link", 0, wire)
    await hub.join(seat)
    write(1, "desk")
    write(1)
    notice()
    await settle()
    expect([seqs, seat.cursor]).toEqual([[2], 2])
    hub.close()
  })

  it("that do not take what they are sent are let go, and the others keep theirs", async () => {
    const { hub, write, notice } = world()
    const [slow, quick] = [wireOf(1_000_000), wireOf()]
    await hub.join(new Seat("wed_1", COUPLE, "slow", 0, slow.wire))
    await hub.join(new Seat("wed_1", COUPLE, "quick", 0, quick.wire))
    write(3)
    notice()
    await settle()
    expect([slow.isOpen(), quick.isOpen(), quick.seqs, hub.size]).toEqual([false, true, [1, 2, 3], 1])
    hub.close()
  })

  it("are so many under a key, and when the last has gone nothing is kept of them", async () => {
    const { hub, isClosed } = world()
    const seats = Array.from({ length: 3 }, () => new Seat("wed_1", COUPLE, "link", 0, wireOf().wire))
    for (const seat of seats) await hub.join(seat)
    expect([hub.whyFull("link"), hub.whyFull("other")]).toEqual(["key", null])
    for (const seat of seats) hub.leave(seat)
    await settle()
    expect([hub.size, hub.whyFull("link"), isClosed()]).toEqual([0, null, true])
  })
})
