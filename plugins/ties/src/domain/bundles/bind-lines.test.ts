import { bindLines } from "./bind-lines"

const kept = (id: string, boundTo: string | null = null) => ({
  id,
  variantId: "v",
  token: `t-${id}`,
  boundTo,
})
const found = (id: string, token: unknown = undefined, variantId = "v", quantity = 1) => ({
  id,
  variantId,
  quantity,
  token,
})
const pairs = (...given: Parameters<typeof bindLines>) =>
  [...bindLines(...given)].map(([id, line]) => `${id} ${line.id}`)

describe("bindLines", () => {
  it("believes a token of a line that was never bound", () => {
    expect(pairs([kept("a"), kept("b")], [found("2", "t-b"), found("1", "t-a")])).toEqual(["a 1", "b 2"])
  })

  it("believes no token of a line that is bound, also when its line item is gone", () => {
    expect(pairs([kept("a", "1")], [found("1"), found("2", "t-a")])).toEqual(["a 1"])
    expect(pairs([kept("a", "gone")], [found("2", "t-a")])).toEqual([])
  })

  it("believes no token on another variant, nor one that is no text of ours", () => {
    expect(
      pairs([kept("a")], [found("1", "t-a", "other"), found("2", { $ne: "" }), found("3", "T-A")]),
    ).toEqual([])
  })

  it("binds one line item once, of copies the one of the expected quantity", () => {
    const copies = [found("1", "t-a", "v", 50), found("2", "t-a", "v", 1)]
    expect(pairs([kept("a")], copies)).toEqual(["a 1"])
    expect(pairs([kept("a")], copies, () => 1)).toEqual(["a 2"])
    expect(pairs([kept("a", "1"), { ...kept("b"), token: "t-a" }], copies)).toEqual(["a 1", "b 2"])
  })
})
