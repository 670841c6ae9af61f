import { StoreRefusedError, StoreUnavailableError } from "./errors"
import { onceMore } from "./once-more"

function failing(...errors: Error[]) {
  let calls = 0
  return {
    work: async () => ((calls += 1), errors[calls - 1] ? Promise.reject(errors[calls - 1]) : "done"),
    calls: () => calls,
  }
}

const reset = new StoreUnavailableError("no answer", { cause: new Error("other side closed") })
const late = new StoreUnavailableError("no answer", { cause: new DOMException("", "TimeoutError") })

describe("work that may happen twice", () => {
  it("is done once more when the connection broke", async () => {
    const { work, calls } = failing(reset)
    await expect(onceMore(work)).resolves.toBe("done")
    expect(calls()).toBe(2)
  })

  it("fails when it fails twice", async () => {
    const { work, calls } = failing(reset, reset, reset)
    await expect(onceMore(work)).rejects.toBe(reset)
    expect(calls()).toBe(2)
  })

  it.each([
    new StoreRefusedError("no", 400, null),
    new StoreUnavailableError("no answer in time"),
    late,
    new TypeError("x"),
  ])("is not repeated after %s", async (error) => {
    const { work, calls } = failing(error)
    await expect(onceMore(work)).rejects.toBe(error)
    expect(calls()).toBe(1)
  })
})
