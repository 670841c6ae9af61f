import net from "node:net"
import { freePort, isPortFree } from "./ports"

const randomInt = jest.fn<number, [number, number]>()

jest.mock("node:crypto", () => ({
  ...jest.requireActual<object>("node:crypto"),
  randomInt: (from: number, to: number) => randomInt(from, to),
}))

/** What the next draws come to, one after the other. */
function draws(...ports: readonly number[]): void {
  for (const port of ports) randomInt.mockReturnValueOnce(port)
}

describe("a free port", () => {
  it("is never one that was given out before, though nobody listens on it yet", async () => {
    draws(15_101, 15_101, 15_102, 15_101, 15_102, 15_103)

    expect([await freePort(), await freePort(), await freePort()]).toEqual([15_101, 15_102, 15_103])
  })

  it("is never one that somebody listens on", async () => {
    const server = net.createServer()
    await new Promise<void>((resolve) => server.listen(15_111, resolve))
    try {
      draws(15_111, 15_112)

      expect(await isPortFree(15_111)).toBe(false)
      expect(await freePort()).toBe(15_112)
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  it("is none of those that a system lends to outgoing connections", async () => {
    draws(15_121)

    await freePort()

    expect(randomInt).toHaveBeenLastCalledWith(20_000, 32_000)
  })
})
