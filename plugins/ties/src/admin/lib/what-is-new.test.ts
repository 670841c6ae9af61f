import type { DeskWedding } from "../../contract/desk"
import { newsBetween } from "./what-is-new"

type Quote = DeskWedding["quote"]

function wedding(quote: Partial<Quote>, rest: Partial<DeskWedding> = {}): DeskWedding {
  const known: Partial<DeskWedding> = { revision: 1, coordinator: { id: "wco_1", name: "Ines" }, ...rest }
  const quotes: Partial<Quote> = {
    seq: 1,
    version: 1,
    versions: [],
    transitions: [],
    content: { currency_code: "usd" } as Quote["content"],
    ...quote,
  }
  return { ...known, quote: quotes } as DeskWedding
}

const transition = (seq: number, event: Quote["transitions"][number]["event"], reason: string | null) => ({
  seq,
  event,
  from: "in_review" as const,
  to: "approved" as const,
  version: 1,
  by: "Omar Haddad",
  role: "senior",
  reason,
  internal_note: null,
  at: "2027-03-01T12:00:00Z",
})

describe("newsBetween", () => {
  it("tells who was faster, and why", () => {
    const after = wedding({
      seq: 3,
      transitions: [
        transition(1, "submit", null),
        transition(2, "take", null),
        transition(3, "request_changes", "No burgundy."),
      ],
    })
    expect(newsBetween(wedding({}), after)).toEqual([
      "Taken into review by Omar Haddad.",
      "Sent back for changes by Omar Haddad: “No burgundy.”",
    ])
  })

  it("tells of a newer version by its price", () => {
    const after = wedding(
      {
        seq: 2,
        version: 2,
        versions: [
          { number: 1, total: 90, ties: 4, by: "the couple", reason: null, at: "" },
          { number: 2, total: 120.5, ties: 5, by: "the couple", reason: null, at: "" },
        ],
        transitions: [transition(2, "revise", null)],
      },
      { revision: 2 },
    )
    expect(newsBetween(wedding({}), after)).toEqual(["Version 2 by the couple: 5 ties, $120.50."])
  })

  it("tells of another coordinator and of new details", () => {
    expect(newsBetween(wedding({}), wedding({}, { coordinator: null, revision: 2 }))).toEqual([
      "It is back in the queue.",
      "The details of the wedding were changed.",
    ])
  })

  it("is silent where nothing happened", () => {
    expect(newsBetween(wedding({}), wedding({}))).toEqual([])
  })
})
