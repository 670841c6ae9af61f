import { parseCode } from "./promo-code"

describe("a promotion code", () => {
  it("is taken without the blanks around it", () => {
    expect(parseCode("  WELCOME10 ")).toBe("WELCOME10")
    expect(parseCode("spring-2026")).toBe("spring-2026")
  })

  it.each(["", "   ", "two words", "<script>", "x".repeat(61), null, undefined])("is not %p", (text) => {
    expect(parseCode(text)).toBeNull()
  })
})
