import { readSaid, writeSaid } from "./said"

const said = { form: "address", message: "Look again.", values: { city: "Köln" }, errors: { city: "Which?" } }

describe("what was said to a form", () => {
  it("is read back as it was written", () => {
    expect(readSaid(writeSaid(said))).toEqual(said)
  })

  it("stays small enough for a cookie, and keeps the message before what was typed", () => {
    const text = writeSaid({ ...said, values: { city: "ö".repeat(2000) } })
    expect(encodeURIComponent(text).length).toBeLessThan(4000)
    expect(readSaid(text)).toEqual({ ...said, values: {} })
  })

  it("is nothing, or only texts, whatever the cookie holds", () => {
    for (const text of [undefined, "", "x", "null", "[]", "{}", '{"form":1}'])
      expect(readSaid(text)).toBeNull()
    expect(readSaid('{"form":"a","message":{},"values":{"x":1,"y":"z"},"errors":null}')).toEqual({
      form: "a",
      message: null,
      values: { y: "z" },
      errors: {},
    })
  })
})
