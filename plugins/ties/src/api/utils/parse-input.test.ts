import { z } from "@medusajs/framework/zod"
import { parseInput } from "./parse-input"

const schema = z
  .object({ limit: z.coerce.number().int().min(1).max(100), q: z.string().max(5).optional() })
  .strict()

describe("parseInput", () => {
  it("gives what the schema makes of it", () => {
    expect(parseInput(schema, { limit: "7" })).toEqual({ limit: 7 })
  })

  it.each([
    [{ limit: "-1" }, "limit: "],
    [{ limit: "1e9" }, "limit: "],
    [{ limit: "7", q: "too long" }, "q: "],
    [{ limit: "7", q: ["a", "b"] }, "q: "],
    [{ limit: "7", extra: "1" }, "extra: is not known here"],
    [{}, "limit: "],
  ])("refuses %j and names the field", (input, sentence) => {
    expect(() => parseInput(schema, input)).toThrow(expect.objectContaining({ type: "invalid_data" }))
    expect(() => parseInput(schema, input)).toThrow(sentence)
  })

  it("names every wrong field, not the first alone", () => {
    expect(() => parseInput(schema, { limit: "0", extra: "1" })).toThrow(/limit: .*; extra: /)
  })
})
