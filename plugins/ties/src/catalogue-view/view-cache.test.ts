import { setTimeout as sleep } from "node:timers/promises"
import { ViewCache, type ViewCacheOptions } from "./view-cache"

class Answer extends Error {}

function setUp(options: Partial<ViewCacheOptions> = {}) {
  const world = { now: 0, mark: "a" as string | null, builds: 0, troubles: [] as unknown[] }
  const cache = new ViewCache<string>({
    maxAge: 60_000,
    retryAfter: 1000,
    maxEntries: 2,
    isAnswer: (error) => error instanceof Answer,
    onTrouble: (error) => void world.troubles.push(error),
    now: () => world.now,
    ...options,
  })
  const build = async () => `view ${++world.builds}`
  const get = (key = "us", make: () => Promise<string> = build) =>
    cache.get(key, async () => world.mark, make)
  return { world, cache, get, build }
}

const broken = async () => {
  throw new Error("database gone")
}

describe("ViewCache", () => {
  it("builds once and serves that while its mark stands", async () => {
    const { get } = setUp()
    expect([await get(), await get(), await get()]).toEqual(["view 1", "view 1", "view 1"])
  })

  it("builds anew when the mark changes, and when the view is too old", async () => {
    const { world, get } = setUp()
    await get()
    world.mark = "b"
    expect(await get()).toBe("view 2")
    world.now = 59_999
    expect(await get()).toBe("view 2")
    world.now = 60_000
    expect(await get()).toBe("view 3")
  })

  it("builds once for any number who ask at once", async () => {
    const { world, get } = setUp()
    expect(new Set(await Promise.all(Array.from({ length: 50 }, () => get())))).toEqual(new Set(["view 1"]))
    expect(world.builds).toBe(1)
  })

  it("does not answer from a build that began before a change, and builds one at a time", async () => {
    const { world, get, build } = setUp()
    let [atOnce, most] = [0, 0]
    const slow = async () => {
      most = Math.max(most, ++atOnce)
      const view = await build()
      await sleep(10)
      atOnce--
      return view
    }
    const before = get("us", slow)
    await sleep(1)
    const after = ["b", "c", "d"].map((mark) => {
      world.mark = mark
      return get("us", slow)
    })
    expect(await before).toBe("view 1")
    expect(await Promise.all(after)).toEqual(["view 2", "view 2", "view 2"])
    expect({ most, builds: world.builds }).toEqual({ most: 1, builds: 2 })
  })

  it("builds anew for those who waited for a build that failed", async () => {
    const { world, get } = setUp()
    const failed = get("us", async () => {
      await sleep(10)
      throw new Error("database gone")
    })
    await sleep(1)
    world.mark = "b"
    const waited = get()
    await expect(failed).rejects.toThrow("database gone")
    expect(await waited).toBe("view 1")
  })

  it("serves the last good view while building fails, tries again a second later, and tells each trouble", async () => {
    const { world, get } = setUp()
    await get()
    world.mark = "b"
    expect(await get("us", broken)).toBe("view 1")
    expect(await get()).toBe("view 1")
    expect(world.troubles).toHaveLength(1)
    world.now = 1000
    expect(await get()).toBe("view 2")
  })

  it("serves the last good view while the mark can't be read", async () => {
    const { world, cache, get, build } = setUp()
    await get()
    expect(await cache.get("us", broken, build)).toBe("view 1")
    expect(world.troubles).toHaveLength(1)
  })

  it("fails where there is no last good view", async () => {
    await expect(setUp().get("us", broken)).rejects.toThrow("database gone")
  })

  it("passes an answer on, and forgets the view that it makes void", async () => {
    const { world, get } = setUp()
    await get()
    world.mark = "b"
    const refused = async () => {
      throw new Answer("no such region")
    }
    await expect(get("us", refused)).rejects.toThrow("no such region")
    await expect(get("us", broken)).rejects.toThrow("database gone")
    expect(world.troubles).toEqual([])
  })

  it("keeps as many views as it may, and drops the one longest unused", async () => {
    const { world, get } = setUp()
    await get("us")
    await get("eu")
    await get("us")
    await get("uk")
    expect(await get("us")).toBe("view 1")
    expect(world.builds).toBe(3)
    expect(await get("eu")).toBe("view 4")
  })
})
