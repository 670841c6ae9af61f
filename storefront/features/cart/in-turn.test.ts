import { inTurn, keysInTurn } from "./in-turn"

function gate() {
  let open: (value?: unknown) => void = () => undefined
  const opened = new Promise((resolve) => (open = resolve))
  return { open, opened }
}

describe("work on one cart", () => {
  it("happens one at a time, in the order in which it was asked for", async () => {
    const first = gate()
    const seen: string[] = []
    const one = inTurn("cart", async () => {
      await first.opened
      seen.push("one")
    })
    const two = inTurn("cart", async () => void seen.push("two"))
    const other = inTurn("other cart", async () => void seen.push("other"))
    await other
    first.open()
    await Promise.all([one, two])
    expect(seen).toEqual(["other", "one", "two"])
  })

  it("goes on after a failure, which reaches only the one who asked", async () => {
    const failing = inTurn("cart", async () => Promise.reject(new Error("refused")))
    const next = inTurn("cart", async () => "done")
    await expect(failing).rejects.toThrow("refused")
    await expect(next).resolves.toBe("done")
  })

  it("leaves nothing behind", async () => {
    await inTurn("cart", async () => undefined)
    await new Promise(setImmediate)
    expect(keysInTurn()).toBe(0)
  })
})
