import { listIn, unwrap } from "./envelope"

const open = (json: unknown) => unwrap(json, ["families"], "GET /x")

test.each([
  ["bare", { families: [1] }],
  ["with success", { success: true, families: [1], extra: "field" }],
  ["in an envelope", { success: true, data: { families: [1] } }],
  ["in an envelope without success", { data: { families: [1] } }],
])("an answer %s holds its list", (_, json) =>
  expect(listIn(open(json), ["families"], "GET /x")).toEqual([1]),
)

test("pagination is found inside the envelope and beside it", () => {
  const pagination = { page: 1 }
  expect(open({ data: { families: [] }, pagination }).pagination).toEqual(pagination)
  expect(open({ data: { families: [], pagination } }).pagination).toEqual(pagination)
})

test.each([
  ["success false", { success: false, families: [1], error: "rebuilding" }, "refused_by_service"],
  ["success false inside the envelope", { data: { success: false, families: [] } }, "refused_by_service"],
  ["another key", { products: [] }, "bad_shape"],
  ["null", null, "bad_shape"],
  ["a bare list", [1], "bad_shape"],
  ["a text", "families", "bad_shape"],
])("%s is refused", (_, json, code) => expect(() => open(json)).toThrow(expect.objectContaining({ code })))

test("the service's own words are passed on", () => {
  expect(() => open({ success: false, message: "Out for lunch" })).toThrow('saying "Out for lunch"')
})

test.each([null, {}, "x", 5])("%p is not taken for an empty list", (families) =>
  expect(() => listIn({ families }, ["families"], "GET /x")).toThrow(
    expect.objectContaining({ code: "bad_shape" }),
  ),
)
