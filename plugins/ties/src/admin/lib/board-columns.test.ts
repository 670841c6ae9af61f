import type { WeddingRow } from "../../contract/desk"
import { boardColumns } from "./board-columns"

const row = (id: string, state: WeddingRow["state"]) => ({ id, state }) as WeddingRow

describe("boardColumns", () => {
  const answer = {
    weddings: [row("b", "approved"), row("a", "submitted"), row("c", "approved"), row("d", "expired")],
    by_state: { submitted: 1, approved: 30, expired: 1 },
  }

  it("keeps the server's order within a column, and counts also what is not shown", () => {
    const approved = boardColumns(answer, []).find(({ state }) => state === "approved")
    expect(approved?.rows.map(({ id }) => id)).toEqual(["b", "c"])
    expect(approved?.count).toBe(30)
  })

  it("keeps the usual way of a wedding, and adds what else there is", () => {
    expect(boardColumns(answer, []).map(({ state }) => state)).toEqual([
      "submitted",
      "in_review",
      "changes_requested",
      "approved",
      "paid",
      "in_production",
      "shipped",
      "expired",
    ])
  })

  it("shows only the states that are asked for, also empty ones", () => {
    expect(boardColumns(answer, ["rejected", "approved"]).map(({ state }) => state)).toEqual([
      "approved",
      "rejected",
    ])
  })
})
