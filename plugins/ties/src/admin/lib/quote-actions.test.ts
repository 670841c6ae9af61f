import { deskEventSchema } from "../../contract/desk"
import { actionsOf, needsReason, REASON_WORDS, undoOf } from "./quote-actions"

describe("buttons of a quote", () => {
  it("are exactly those that the server says are possible", () => {
    expect(actionsOf(["take", "approve", "request_changes", "reject", "revise", "cancel"])).toEqual({
      first: ["approve"],
      beside: ["take", "request_changes"],
      more: ["reject", "cancel"],
    })
    expect(actionsOf(["pay", "expire"])).toEqual({ first: [], beside: [], more: [] })
  })

  it("exist for each event that the desk can cause", () => {
    const { first, beside, more } = actionsOf(deskEventSchema.options)
    expect([...first, ...beside, ...more].sort()).toEqual([...deskEventSchema.options].sort())
  })

  it.each(deskEventSchema.options)("have words for a reason where one is due: %s", (event) => {
    expect(REASON_WORDS[event] !== undefined).toBe(needsReason(event))
  })

  it("need no reason for what is the usual way", () => {
    expect(needsReason("approve")).toBe(false)
    expect(needsReason("take")).toBe(false)
    expect(needsReason("submit")).toBe(false)
  })

  it("offer to undo only what something undoes, with the reason that is due", () => {
    expect(undoOf("approve")?.event).toBe("withdraw")
    expect(undoOf("cancel")?.event).toBe("reopen")
    expect(undoOf("request_changes")).toBeNull()
    expect(undoOf("take")).toBeNull()
  })
})
