import { DESK_ROLES } from "../domain/desk/roles"
import { STATUS_OF_REFUSAL } from "../domain/quotes/quote"
import { QUOTE_STATES } from "../domain/quotes/states"
import { QUOTE_EVENTS, TRANSITIONS } from "../domain/quotes/transitions"
import { deskEventSchema, deskRoleSchema, quoteEventSchema, quoteRefusalSchema, quoteStateSchema } from "."

/**
 * The contract brings nothing of ours along, so that shop and desk can import it: what it lists of the domain it lists
 * again, and here it is held to that.
 */
describe("what the contract says of quotes", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["states", quoteStateSchema.options, QUOTE_STATES],
    ["events", quoteEventSchema.options, QUOTE_EVENTS],
    ["refusals", quoteRefusalSchema.options, Object.keys(STATUS_OF_REFUSAL)],
    ["roles of the desk", deskRoleSchema.options, DESK_ROLES],
  ])("are the domain's %s, all of them and no others", (_what, listed, known) => {
    expect([...listed].sort()).toEqual([...known].sort())
  })

  it("are of the desk exactly the events that the table gives to it", () => {
    const ofDesk = new Set(TRANSITIONS.flatMap(({ event, who }) => (who.includes("desk") ? [event] : [])))
    // To change the party has routes of its own at the desk.
    const known = QUOTE_EVENTS.filter((event) => ofDesk.has(event) && event !== "revise")
    expect([...deskEventSchema.options].sort()).toEqual([...known].sort())
  })
})
