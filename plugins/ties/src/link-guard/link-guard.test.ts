import fc from "fast-check"
import { RateLimiterMemory } from "rate-limiter-flexible"
import { clientKey, LinkGuard } from "."
import { KnownLinks } from "./known"

describe("what is counted for a client", () => {
  it.each([
    ["203.0.113.7", "203.0.113.7"],
    ["::ffff:203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0db8:0001:0002::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    [undefined, "unknown"],
  ])("%s counts as %s", (address, key) => {
    expect(clientKey(address)).toBe(key)
  })

  it("is one for all addresses of a network", () => {
    const group = fc.integer({ min: 0, max: 0xffff }).map((number) => number.toString(16))
    const groups = fc.array(group, { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(groups, groups, groups, (network, one, other) => {
        const of = (host: string[]) => clientKey([...network, ...host].join(":"))
        expect(of(one)).toBe(of(other))
      }),
    )
  })
})

describe("the guard of links", () => {
  it("lets a client try so many, then has it wait, and no other client", async () => {
    const guard = new LinkGuard(new RateLimiterMemory({ points: 3, duration: 60 }))
    for (let tried = 0; tried < 3; tried++) {
      expect(await guard.waitOf("one")).toBe(0)
      await guard.failed("one")
    }
    expect(await guard.waitOf("one")).toBeGreaterThan(0)
    expect(await guard.waitOf("one")).toBeLessThanOrEqual(60)
    expect(await guard.waitOf("other")).toBe(0)
  })

  it("remembers a link that opened something for an hour, and ten thousand of them at most", () => {
    const known = new KnownLinks()
    known.add("first", 0)
    expect(known.has("first", 3_599_999)).toBe(true)
    expect(known.has("first", 3_600_000)).toBe(false)
    for (let at = 0; at < 9_999; at++) known.add(`link ${at}`, 0)
    known.add("first", 1)
    known.add("one more", 1)
    expect(known.has("first", 2)).toBe(true)
    expect(known.has("link 0", 2)).toBe(false)
    known.forget("first")
    expect(known.has("first", 2)).toBe(false)
  })
})
