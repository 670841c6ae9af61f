import { answered, attemptFor } from "./attempt"

function drawer() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  }
}

function counter() {
  let count = 0
  return () => `key-${(count += 1)}`
}

describe("the key of an attempt", () => {
  it("is the same for the same party until the store has answered", () => {
    const [place, fresh] = [drawer(), counter()]
    expect(attemptFor("a", place, fresh)).toBe("key-1")
    expect(attemptFor("a", place, fresh)).toBe("key-1")
    answered(place)
    expect(attemptFor("a", place, fresh)).toBe("key-2")
  })

  it("is another for another party", () => {
    const [place, fresh] = [drawer(), counter()]
    expect(attemptFor("a", place, fresh)).not.toBe(attemptFor("b", place, fresh))
  })

  it("is a new one where nothing can be remembered", () => {
    expect(attemptFor("a", null, counter())).toBe("key-1")
    expect(attemptFor("a", { ...drawer(), getItem: () => "{" }, counter())).toBe("key-1")
  })
})
