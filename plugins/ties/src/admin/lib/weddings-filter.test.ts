import { weddingsQuerySchema } from "../../contract/desk"
import { countFilters, ORDERS, queryOf, readFilter, writeFilter } from "./weddings-filter"

const read = (address: string) => readFilter(new URLSearchParams(address))

describe("the filter in the address", () => {
  it("is the board by urgency where the address says nothing", () => {
    expect(read("")).toEqual({
      view: "board",
      order: "urgency",
      state: [],
      risk: [],
      sla: [],
      coordinator: null,
      q: "",
      date_from: null,
      date_to: null,
    })
  })

  it("leaves out what makes no sense", () => {
    const filter = read("view=tree&order=magic&state=approved,lost&risk=blue&date_from=soon&q=%20%20")
    expect(filter).toEqual({ ...read(""), state: ["approved"] })
  })

  it("comes back as it was written", () => {
    const change = {
      view: "table",
      order: "-total",
      state: ["submitted", "approved"],
      risk: ["red"],
      sla: ["late"],
      coordinator: "me",
      q: "Kim & Rossi",
      date_from: "2027-05-01",
      date_to: "2027-06-30",
    } as const
    const written = writeFilter(new URLSearchParams("weddings_offset=40"), {
      ...change,
      state: [...change.state],
      risk: ["red"],
      sla: ["late"],
    })
    expect(written.has("weddings_offset")).toBe(false)
    expect(readFilter(written)).toEqual(change)
  })

  it("writes nothing down that is so anyway", () => {
    const before = new URLSearchParams("view=table&order=sla&state=approved&q=Kim")
    expect(writeFilter(before, { view: "board", order: "urgency", state: [], q: "" }).toString()).toBe("")
  })

  it("keeps what is not its own", () => {
    expect(writeFilter(new URLSearchParams("theme=dark"), { q: "Kim" }).toString()).toBe("theme=dark&q=Kim")
  })
})

describe("what is asked of the server", () => {
  it("is taken by the contract, whatever was filtered", () => {
    const query = queryOf(
      read("view=table&state=approved,paid&risk=red&sla=late&coordinator=none&q=Kim&date_to=2027-06-30"),
    )
    expect(weddingsQuerySchema.parse(query)).toMatchObject({
      state: ["approved", "paid"],
      risk: ["red"],
      sla: ["late"],
      coordinator: "none",
      q: "Kim",
      date_to: "2027-06-30",
    })
  })

  it.each(Object.keys(ORDERS))("knows the order %s", (order) => {
    expect(weddingsQuerySchema.parse(queryOf(read(`order=${order}`))).order).toBe(order)
  })
})

describe("countFilters", () => {
  it("counts what narrows the list", () => {
    expect(countFilters(read("view=table&order=total"))).toBe(0)
    expect(countFilters(read("state=approved,paid&q=Kim&date_from=2027-01-01"))).toBe(3)
  })
})
