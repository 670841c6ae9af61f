import { parseWeddingToken } from "../link-pages/token"
import { OUR_WEDDING, weddingLink } from "./token"

const TOKEN = "aZ09_-".repeat(7) + "x"

describe("the token of a wedding", () => {
  it("is what 32 bytes look like, and nothing else", () => {
    expect(parseWeddingToken(TOKEN)).toBe(TOKEN)
    for (const text of [undefined, "", TOKEN.slice(1), `${TOKEN}x`, `${TOKEN.slice(1)}/`, `${TOKEN}\n`])
      expect(parseWeddingToken(text)).toBeNull()
  })

  it("is the last part of the link", () => {
    const { pathname } = new URL(weddingLink("https://ties.example", TOKEN))
    expect(pathname).toBe(`${OUR_WEDDING}/${TOKEN}`)
  })
})
