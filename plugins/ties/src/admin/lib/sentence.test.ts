import { sentenceOf } from "./sentence"

function answered(status: number, message: string): Error {
  return Object.assign(new Error(message), { status })
}

describe("sentenceOf", () => {
  it("gives the server's own sentence", () => {
    expect(sentenceOf(answered(503, "The ties service did not answer in 10 s."))).toBe(
      "The ties service did not answer in 10 s.",
    )
  })

  it("names the status where the server gave no sentence", () => {
    expect(sentenceOf(answered(502, " "))).toBe("The server answered 502 and gave no reason.")
  })

  it("asks to sign in again on a 401, whatever its words", () => {
    expect(sentenceOf(answered(401, "Unauthorized"))).toMatch(/^You are signed out/)
  })

  it("says that nobody answered where the browser only says that fetch failed", () => {
    expect(sentenceOf(new TypeError("Failed to fetch"))).toMatch(/can't be reached/)
  })

  it.each([null, undefined, "text", {}, new Error("")])("never shows a raw value: %p", (error) => {
    expect(sentenceOf(error)).toBe("Something failed and gave no reason.")
  })
})
