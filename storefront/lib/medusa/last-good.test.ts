import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { StoreRefusedError, StoreUnavailableError } from "./errors"
import { lastGoodIn } from "./last-good"

const away = () => Promise.reject(new StoreUnavailableError("test"))

describe("the last good answer", () => {
  let folder: string
  let said: jest.SpyInstance
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "last-good-"))
    said = jest.spyOn(console, "error").mockImplementation(() => undefined)
  })
  afterEach(async () => {
    said.mockRestore()
    await rm(folder, { recursive: true })
  })

  it("stands in while the store is away, and says so", async () => {
    const orLastGood = lastGoodIn(folder)
    await orLastGood("a", async () => 1)
    await orLastGood("a", async () => 2)
    expect(await orLastGood("a", away)).toBe(2)
    expect(said).toHaveBeenCalledTimes(1)
  })

  it("is still known after a restart", async () => {
    await lastGoodIn(folder)("a", async () => ({ colours: 63 }))
    expect(await lastGoodIn(folder)("a", away)).toEqual({ colours: 63 })
  })

  it("does not stand in for something else, or for nothing", async () => {
    const orLastGood = lastGoodIn(folder)
    await orLastGood("a", async () => 1)
    await expect(orLastGood("b", away)).rejects.toThrow(StoreUnavailableError)
  })

  it("does not hide that the store said no", async () => {
    const orLastGood = lastGoodIn(folder)
    await orLastGood("a", async () => 1)
    const refuse = () => Promise.reject(new StoreRefusedError("No such thing.", 404, null))
    await expect(orLastGood("a", refuse)).rejects.toThrow("No such thing.")
  })

  it("is given at once for ten seconds after a failure, and then the store is asked again", async () => {
    let time = 0
    const orLastGood = lastGoodIn(folder, () => time)
    await orLastGood("a", async () => "old")
    await orLastGood("a", away)
    time = 9_999
    expect(await orLastGood("a", async () => "new")).toBe("old")
    time = 10_000
    expect(await orLastGood("a", async () => "new")).toBe("new")
  })
})
