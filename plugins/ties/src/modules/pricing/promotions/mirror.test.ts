import { differencesOf, isMirrorCode, markOf, mirrorsOf, type SeenPromotion } from "./mirror"

const rule = { id: "tprule_01ABC", percent: 12.5 }
const [net, gross] = mirrorsOf(rule) as [ReturnType<typeof mirrorsOf>[0], ReturnType<typeof mirrorsOf>[0]]

const promotion = (change: object = {}, method: object = {}): SeenPromotion => ({
  id: "promo_1",
  code: net.code,
  status: "active",
  type: "standard",
  is_automatic: true,
  is_tax_inclusive: false,
  limit: null,
  rules: [],
  application_method: {
    type: "percentage",
    value: 12.5,
    target_type: "items",
    allocation: "across",
    target_rules: [
      { id: "r", attribute: "items.ties.rule_id", operator: "eq", values: [{ value: net.mark }] },
    ],
    ...method,
  },
  ...change,
})

describe("a mirrored promotion", () => {
  it("is one for each kind of price, with a code and a mark of its own", () => {
    expect([net.taxInclusive, gross.taxInclusive]).toEqual([false, true])
    expect(net.code).not.toBe(gross.code)
    expect([net.mark, gross.mark]).toEqual([markOf(rule.id, false), markOf(rule.id, true)])
    expect([net.code, gross.code, "SAVE10"].map(isMirrorCode)).toEqual([true, true, false])
  })

  it("says nothing where it is as its rule wants it, whatever form Medusa gives its number", () => {
    expect(differencesOf(net, promotion())).toEqual([])
    expect(differencesOf(net, promotion({}, { value: "12.5" }))).toEqual([])
  })

  it.each<[string, SeenPromotion | undefined, string]>([
    ["gone", undefined, "no such promotion"],
    ["switched off", promotion({ status: "inactive" }), "status should be active, and is inactive"],
    ["cheaper", promotion({}, { value: 99 }), "percent should be 12.5, and is 99"],
    ["no longer automatic", promotion({ is_automatic: false }), "automatic should be true"],
    ["limited", promotion({ limit: 1 }), "usage limit should be none, and is 1"],
    ["narrowed", promotion({ rules: [{ id: "x" }] }), "conditions should be 0, and is 1"],
    ["for everything", promotion({}, { target_rules: [] }), "items it acts on should be"],
  ])("is told when it is %s", (_title, seen, sentence) => {
    expect(differencesOf(net, seen)).toEqual([expect.stringContaining(sentence)])
  })
})
