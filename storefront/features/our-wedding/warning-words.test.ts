import type { BundleWarning } from "@kct/contract"
import { member } from "./sample"
import { warningWords } from "./warning-words"

const navy = member("wmem_01AAAAAAAAAA")
const ink = member("wmem_01BBBBBBBBBB", { color: { slug: "ink", name: "Ink", hex: "#001f40" } })

describe("a warning about a wedding's party", () => {
  it("names the tie that runs short, and by how much", () => {
    const short = { kind: "stock" as const, color: "navy", style: "slim", wanted: 4, keys: [navy.id] }
    expect(warningWords({ ...short, available: 3 }, [navy])).toBe(
      "Navy, Slim: only 3 left, and your party wants 4.",
    )
    expect(warningWords({ ...short, available: 0 }, [navy])).toContain("sold out")
  })

  it("names two colours that are too close", () => {
    const close: BundleWarning = { kind: "close_colours", colors: ["navy", "ink"], difference: 1.2, keys: [] }
    expect(warningWords(close, [navy, ink])).toMatch(/^Navy and Ink/)
  })
})
