import { StoreRefusedError, StoreUnavailableError } from "./errors"
import { orLastGood } from "./last-good"

const away = () => Promise.reject(new StoreUnavailableError("test"))

describe("the last good answer", () => {
  let said: jest.SpyInstance
  beforeEach(() => {
    said = jest.spyOn(console, "error").mockImplementation(() => undefined)
  })
  afterEach(() => said.mockRestore())

  it("stands in while the store is away, and says so", async () => {
    await orLastGood("a", async () => 1)
    await orLastGood("a", async () => 2)
    expect(await orLastGood("a", away)).toBe(2)
    expect(said).toHaveBeenCalledTimes(1)
  })

  it("does not stand in for something else, or for nothing", async () => {
    await expect(orLastGood("b", away)).rejects.toThrow(StoreUnavailableError)
  })

  it("does not hide that the store said no", async () => {
    await orLastGood("c", async () => 1)
    const refuse = () => Promise.reject(new StoreRefusedError("No such thing.", 404, null))
    await expect(orLastGood("c", refuse)).rejects.toThrow("No such thing.")
  })
})
