import fc from "fast-check"
import { mayAssign, mayChangeTask, mayCoupleFinish, powersOf } from "./powers"
import { QUOTE_EVENTS } from "../quotes/transitions"
import { mayCause } from "./quote-permissions"
import { DESK_ROLES, isAtLeast, rolesToGive, whyRoleStays, type RoleChange } from "./roles"

const change = (
  by: RoleChange["by"]["role"],
  of: RoleChange["of"]["role"],
  to: RoleChange["to"],
  otherOwners = 1,
) => whyRoleStays({ by: { id: "a", role: by }, of: { id: "b", role: of }, to, otherOwners })

describe("roles", () => {
  it("stand above one another, and staff aside", () => {
    expect(isAtLeast("lead", "senior")).toBe(true)
    expect(isAtLeast("senior", "senior")).toBe(true)
    expect(isAtLeast("coordinator", "senior")).toBe(false)
    expect(isAtLeast("owner", "staff")).toBe(false)
    expect(isAtLeast("staff", "staff")).toBe(true)
  })

  it.each([
    ["owner", null, "owner"],
    ["owner", "owner", "lead"],
    ["owner", "lead", null],
    ["lead", null, "senior"],
    ["lead", "senior", "coordinator"],
    ["lead", "staff", null],
  ] as const)("%s may make %s into %s", (by, of, to) => {
    expect(change(by, of, to)).toBeNull()
  })

  it.each([
    ["lead", null, "lead", "As lead you can't make anybody lead."],
    ["lead", "coordinator", "owner", "As lead you can't make anybody owner."],
    ["lead", "lead", "staff", "As lead you can't change the role of somebody who is lead."],
    ["lead", "owner", null, "As lead you can't change the role of somebody who is owner."],
    ["senior", null, "coordinator", "As senior you can't make anybody coordinator."],
    ["senior", null, null, "As senior you can't take anybody's role away."],
    ["staff", "staff", null, "As staff you can't change the role of somebody who is staff."],
  ] as const)("%s may not make %s into %s", (by, of, to, why) => {
    expect(change(by, of, to)).toBe(why)
  })

  it("leaves the shop its last owner", () => {
    expect(change("owner", "owner", "lead", 0)).toBe(
      "The last owner stays owner: make somebody else owner first.",
    )
    expect(change("owner", "owner", "owner", 0)).toBeNull()
  })

  it("lets nobody rise by their own hand, nor lift anybody to where they may not reach", () => {
    const role = fc.constantFrom(...DESK_ROLES)
    fc.assert(
      fc.property(
        role,
        fc.option(role),
        fc.option(role),
        fc.boolean(),
        fc.nat(2),
        (by, of, to, isSelf, others) => {
          const asked = {
            by: { id: "a", role: by },
            of: { id: isSelf ? "a" : "b", role: of },
            to,
            otherOwners: others,
          }
          const may = whyRoleStays(asked) === null
          expect(may && isSelf).toBe(false)
          expect(may && to !== null && !rolesToGive(by).includes(to)).toBe(false)
          expect(may && (by === "staff" || by === "coordinator" || by === "senior")).toBe(false)
        },
      ),
    )
  })
})

describe("powers", () => {
  it("lets leads assign to anybody, and seniors take what nobody has", () => {
    const lead = { role: "lead", coordinatorId: "l" } as const
    const senior = { role: "senior", coordinatorId: "s" } as const
    expect(mayAssign(lead, "x", "y")).toBe(true)
    expect(mayAssign(lead, "x", null)).toBe(true)
    expect(mayAssign(senior, null, "s")).toBe(true)
    expect(mayAssign(senior, null, "x")).toBe(false)
    expect(mayAssign(senior, "x", "s")).toBe(false)
    expect(mayAssign(senior, "s", null)).toBe(false)
    expect(mayAssign({ role: "senior", coordinatorId: null }, null, null)).toBe(false)
    expect(mayAssign({ role: "coordinator", coordinatorId: "c" }, null, "c")).toBe(false)
  })

  it("lets a couple tick off its own tasks and its party's, but not that it has paid", () => {
    expect(mayCoupleFinish({ owner: "couple", key: "colours-chosen" })).toBe(true)
    expect(mayCoupleFinish({ owner: "member", key: "members-answered" })).toBe(true)
    expect(mayCoupleFinish({ owner: "couple", key: "quote-paid" })).toBe(false)
    expect(mayCoupleFinish({ owner: "coordinator", key: "ordered" })).toBe(false)
  })

  it("lets staff tick off what is staff's, and nothing else", () => {
    expect(mayChangeTask("staff", "staff", { status: "done" })).toBe(true)
    expect(mayChangeTask("staff", "couple", { status: "done" })).toBe(false)
    expect(mayChangeTask("staff", "staff", { status: "skipped" })).toBe(false)
    expect(mayChangeTask("staff", "staff", { status: "done", due_on: "2027-06-01" })).toBe(false)
    expect(mayChangeTask("coordinator", "couple", { due_on: "2027-06-01" })).toBe(true)
    expect(QUOTE_EVENTS.filter((event) => mayCause("staff", event))).toEqual([])
  })

  it("tells leads from the rest", () => {
    expect(powersOf("lead")).toMatchObject({
      see_all: true,
      assign: true,
      give_roles: ["senior", "coordinator", "staff"],
    })
    expect(powersOf("senior")).toMatchObject({
      see_all: false,
      take_from_queue: true,
      assign: false,
      give_roles: [],
    })
    expect(Object.values(powersOf("coordinator")).flat()).not.toContain(true)
  })
})
