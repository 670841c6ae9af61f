import type { OwnTie } from "@kct/contract"
import { standingOf, toDoWords } from "./words"

const of = (
  status: OwnTie["member"]["status"],
  stage: OwnTie["wedding"]["stage"],
  to_do: OwnTie["to_do"] = [],
) => standingOf({ member: { status }, wedding: { stage }, to_do } as unknown as OwnTie)

describe("where a member's tie stands", () => {
  it("is said in plain words, from the first day to the last", () => {
    expect(of("invited", "planning", ["style"])).toContain("waits for your word")
    expect(of("responded", "planning")).toContain("nothing more")
    expect(of("paid", "paid")).toContain("ordered")
    expect(of("paid", "in_production")).toContain("made ready")
    expect(of("shipped", "shipped")).toContain("on its way")
    expect(of("delivered", "delivered")).toContain("there")
    expect(of("responded", "closed")).toContain("not going ahead")
  })

  it("names what is still to be done", () => {
    expect(toDoWords(["style", "ships"])).toBe("confirm your tie, and say where it goes")
  })
})
