import type { BundlePreview } from "@kct/contract"
import { priced, UNPRICED } from "./priced"

const preview = { ties: 3 } as BundlePreview
const answered = priced(priced(UNPRICED, { type: "wanted", text: "a" }), {
  type: "answered",
  text: "a",
  preview,
})

describe("a price", () => {
  it("is current only for the very party that it was asked for", () => {
    expect(answered.state).toBe("current")
    expect(priced(answered, { type: "wanted", text: "b" }).state).toBe("asking")
    expect(priced(priced(answered, { type: "wanted", text: "b" }), { type: "wanted", text: "a" }).state).toBe(
      "current",
    )
  })

  it("stays on screen, as an old one, while the store can't be reached or says no", () => {
    const asking = priced(answered, { type: "wanted", text: "b" })
    expect(priced(asking, { type: "unreachable" })).toMatchObject({ preview, of: "a", state: "offline" })
    expect(priced(asking, { type: "refused", message: "No." })).toMatchObject({ preview, state: "refused" })
  })

  it("is none for a party of nobody", () => {
    expect(priced(answered, { type: "wanted", text: null })).toEqual(UNPRICED)
  })
})
