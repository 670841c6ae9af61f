import { setTimeout as sleep } from "node:timers/promises"
import { coalesce } from "./coalesce"

describe("coalesce", () => {
  it("runs at once, then once for all the calls that come while it rests", async () => {
    let runs = 0
    const call = coalesce(async () => void runs++, 50)
    await call()
    expect(runs).toBe(1)
    await Promise.all(Array.from({ length: 100 }, () => call()))
    expect(runs).toBe(2)
  })

  it("loses no call that comes while the work is under way", async () => {
    const seen: number[] = []
    let latest = 0
    const call = coalesce(async () => {
      const now = latest
      await sleep(20)
      seen.push(now)
    }, 5)
    const calls = [1, 2, 3].map(async (value) => {
      await sleep(value * 7)
      latest = value
      await call()
      expect(seen.at(-1)).toBeGreaterThanOrEqual(value)
    })
    await Promise.all(calls)
  })

  it("tells everybody who waited for a run that failed, and runs again", async () => {
    let runs = 0
    const call = coalesce(async () => {
      if (++runs === 1) throw new Error("database gone")
    }, 1)
    const outcomes = await Promise.allSettled([call(), call()])
    expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"])
    await expect(call()).resolves.toBeUndefined()
  })
})
