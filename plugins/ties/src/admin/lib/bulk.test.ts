import { bulkSchema, type WeddingRow } from "../../contract/desk"
import { outcomeOf, reassignments } from "./bulk"

const refused = (id: string) => ({ id, code: "illegal_transition", message: "It is approved already." })
const row = (id: string, coordinator: string | null) =>
  ({ id, coordinator: coordinator && { id: coordinator, name: coordinator } }) as WeddingRow

describe("outcomeOf", () => {
  it("tells what was done, and that some could not be", () => {
    expect(outcomeOf("approve", { done: ["a", "b"], refused: [] })).toBe("2 weddings were approved.")
    expect(outcomeOf("assign", { done: ["a"], refused: [refused("b")] })).toBe(
      "1 wedding was assigned. 1 wedding could not be:",
    )
    expect(outcomeOf("remind", { done: [], refused: [refused("a"), refused("b")] })).toBe(
      "Nothing was reminded. 2 weddings could not be:",
    )
  })
})

describe("reassignments", () => {
  const before = [row("a", "ines"), row("b", null), row("c", "ines"), row("d", "omar")]

  it("give each back to who had it, the queue included, and leave alone what was refused", () => {
    const back = reassignments(before, ["a", "b", "c"])
    expect(back).toMatchObject([
      { ids: ["a", "c"], coordinator_id: "ines" },
      { ids: ["b"], coordinator_id: null },
    ])
    for (const one of back) expect(bulkSchema.safeParse(one).success).toBe(true)
  })
})
