import { checkMachine, faultsOfMachine } from "./check-machine"
import { TRANSITIONS } from "./transitions"

const without = (event: string) => TRANSITIONS.filter((row) => row.event !== event)

describe("the machine of a quote", () => {
  it("reaches every state, uses every event and gets stuck nowhere", () => {
    expect(faultsOfMachine(TRANSITIONS)).toEqual([])
    expect(() => checkMachine()).not.toThrow()
  })

  it.each([
    ["submit", '"submitted" can\'t be reached from "draft"'],
    ["submit", '"submit" is in no row'],
    ["reopen", '"rejected" is a dead end, and no final state'],
    ["ship", '"deliver" comes after "ship", which doesn\'t lead to where it begins'],
  ])("would say so if there were no %s: %s", (event, fault) => {
    expect(faultsOfMachine(without(event))).toContain(fault)
  })

  it("refuses to boot with two rows for one event of a state, and with a way out of the last state", () => {
    const wrong = [
      ...TRANSITIONS,
      { event: "reopen", who: [], from: ["rejected", "delivered"], to: "draft" } as const,
    ]
    expect(() => checkMachine(wrong)).toThrow(
      'The states of a quote are no machine: "delivered" is final, and something follows it; ' +
        '"reopen" leads from "rejected" in 2 rows; "reopen" is nobody\'s',
    )
  })
})
