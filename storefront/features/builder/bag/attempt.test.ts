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
    expect(attemptFor("bag", "a", place, fresh)).toBe("key-1")
    expect(attemptFor("bag", "a", place, fresh)).toBe("key-1")
    answered("bag", place)
    expect(attemptFor("bag", "a", place, fresh)).toBe("key-2")
  })

  it("is another for another party", () => {
    const [place, fresh] = [drawer(), counter()]
    expect(attemptFor("bag", "a", place, fresh)).not.toBe(attemptFor("bag", "b", place, fresh))
  })

  it("is a new one where nothing can be remembered", () => {
    expect(attemptFor("bag", "a", null, counter())).toBe("key-1")
    expect(attemptFor("bag", "a", { ...drawer(), getItem: () => "{" }, counter())).toBe("key-1")
  })

  it("is one for the bag and another for the shop, also for the same party", () => {
    const [place, fresh] = [drawer(), counter()]
    const bag = attemptFor("bag", "a", place, fresh)
    expect(attemptFor("quote", "a", place, fresh)).not.toBe(bag)
    answered("quote", place)
    expect(attemptFor("bag", "a", place, fresh)).toBe(bag)
  })
})
