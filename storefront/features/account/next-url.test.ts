import { safeNext } from "./next-url"

describe("the page to go to after signing in", () => {
  it("is a page of this shop", () => {
    expect(safeNext("/checkout")).toBe("/checkout")
    expect(safeNext("/orders/12?from=mail#top")).toBe("/orders/12?from=mail")
  })

  it.each([
    "https://evil.example",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/..//evil.example",
    "/.//evil.example",
    "javascript:alert(1)",
    "evil.example",
    " /checkout",
    "http:/checkout",
    `/${"x".repeat(600)}`,
    "",
    null,
    undefined,
    ["/checkout"],
  ])("is the account, and not %p", (next) => {
    expect(safeNext(next)).toBe("/account")
  })
})
