import type {
  CreateRule,
  Mirrors,
  PricingRule,
  RuleAnswer,
  RuleChanges,
  Rules,
  WhatIfAnswer,
} from "@kct/medusa-plugin-ties/contract/index"
import { mirrorsSchema, rulesSchema, whatIfAnswerSchema } from "@kct/medusa-plugin-ties/contract/index"
import { eventually } from "../harness/eventually"
import { partyOf, type World } from "./world"

const RULES = "/admin/ties/pricing-rules"

export function rules(world: World): void {
  const all = async (): Promise<PricingRule[]> => {
    const found = await world.ok<Rules>("GET", RULES)
    expect(rulesSchema.parse(found)).toEqual(found)
    return found.pricing_rules
  }
  const make = (rule: CreateRule) => world.ok<RuleAnswer>("POST", RULES, rule)
  const mirrors = async (method = "GET"): Promise<Mirrors> => {
    const found = await world.ok<Mirrors>(method, `${RULES}/mirrors`)
    expect(mirrorsSchema.parse(found)).toEqual(found)
    return found
  }
  const discount = async (count: number, change = {}): Promise<number> => {
    const party = { ...partyOf(count, change), region_id: world.regions.us }
    const { totals } = await world.preview(party)
    return Math.round((1000 * totals.discount) / totals.subtotal) / 10
  }

  describe("pricing rules", () => {
    it("begin with four tiers, each said by two promotions of Medusa's, and notes on themes", async () => {
      expect(
        (await all()).map(({ minimum_quantity, percent, status }) => [minimum_quantity, percent, status]),
      ).toEqual([
        [2, 5, "active"],
        [4, 10, "active"],
        [6, 15, "active"],
        [10, 20, "active"],
      ])
      const { mirrors: seen } = await mirrors()
      expect(seen).toHaveLength(8)
      expect(seen.flatMap(({ differences }) => differences)).toEqual([])
      const { notes } = await world.ok<Rules>("GET", RULES)
      expect(notes).toContain(
        'The theme "Classic Elegance" names the colour "Silver", which the catalogue does not sell',
      )
    })

    it("act at once when staff make, change, or archive one, in preview and cart, and every change is written down", async () => {
      const cartId = await world.newCart("us")
      const { lines } = await world.add(cartId, partyOf(4))
      const { pricing_rule } = await make({
        name: "Bow ties",
        percent: 25,
        minimum_quantity: 2,
        conditions: { styles: ["bow-tie"] },
        status: "active",
      })
      expect(await discount(4, { style: "bow-tie" })).toBe(25)
      // One change of the cart is enough.
      await world.ok("POST", `/store/carts/${cartId}/line-items/${lines[0]!.line_item_id}`, { quantity: 1 })
      const [bundle] = (await world.bundles(cartId)).bundles
      expect(bundle!.lines.map(({ style, rule }) => [style, rule?.percent])).toEqual([
        ["bow-tie", 25],
        ["ultra-skinny-tie", 10],
        ["ultra-skinny-tie", 10],
        ["bow-tie", 25],
      ])
      await world.ok("POST", `${RULES}/${pricing_rule.id}`, {
        percent: 30,
        conditions: { styles: ["bow-tie"] },
      })
      expect(await discount(4, { style: "bow-tie" })).toBe(30)
      await world.ok("POST", `${RULES}/${pricing_rule.id}/archive`)
      expect(await discount(4, { style: "bow-tie" })).toBe(10)
      const { changes } = await world.ok<RuleChanges>("GET", `${RULES}/${pricing_rule.id}/changes`)
      expect(
        changes.map(({ action, before, after }) => [action, before?.["percent"], after["percent"]]),
      ).toEqual([
        ["archived", undefined, undefined],
        ["updated", 25, 30],
        ["created", undefined, 25],
      ])
      expect(changes.every(({ actor_id }) => actor_id !== null)).toBe(true)
      const again = await world.send("POST", `${RULES}/${pricing_rule.id}`, { percent: 5 })
      expect(again.status).toBe(400)
    })

    it("follow theme, season, role and time", async () => {
      await make({
        name: "Autumn",
        percent: 40,
        minimum_quantity: 1,
        conditions: { seasons: ["autumn"] },
        status: "active",
      })
      await make({
        name: "Elegance",
        percent: 50,
        minimum_quantity: 1,
        conditions: { themes: ["classic-elegance"], roles: ["groom"] },
        status: "active",
      })
      await make({
        name: "Next year",
        percent: 90,
        minimum_quantity: 1,
        starts_at: "2099-01-01T00:00:00Z",
        status: "active",
      })
      const base = { ...partyOf(2), region_id: world.regions.us }
      const percents = async (change: object) =>
        (await world.preview({ ...base, ...change })).lines.map(({ rule }) => rule?.percent ?? null)
      expect(await percents({})).toEqual([5, 5])
      expect(await percents({ wedding_date: "2027-10-02" })).toEqual([40, 40])
      expect(await percents({ theme: "classic-elegance" })).toEqual([50, 5])
    })

    it.each<[string, object, string]>([
      ["always beaten", { percent: 8, minimum_quantity: 5 }, "would never act"],
      ["that would silence another", { percent: 12, minimum_quantity: 4 }, "would never act any more"],
      [
        "that ends before it starts",
        { starts_at: "2030-02-01T00:00:00Z", ends_at: "2030-01-01T00:00:00Z" },
        "ends_at",
      ],
      ["of a theme that is not there", { conditions: { themes: ["disco"] } }, "conditions.themes"],
      ["of over 100 percent", { percent: 101 }, "percent"],
      ["of nothing", { percent: 0 }, "percent"],
      ["of half a tie", { minimum_quantity: 2.5 }, "minimum_quantity"],
      ["with a field that is not known", { discount: 3 }, "discount"],
    ])("refuses one %s, with the reason", async (_title, wrong, reason) => {
      const body = { name: "Wrong", percent: 30, minimum_quantity: 30, status: "active", ...wrong }
      const { status, data } = await world.send<{ message: string }>("POST", RULES, body)
      expect([status, data.message]).toEqual([400, expect.stringContaining(reason)])
    })

    it("stack with codes only where they say so", async () => {
      await world.code("TEN", { value: 10 })
      await make({
        name: "Bow ties and codes",
        percent: 30,
        minimum_quantity: 2,
        conditions: { styles: ["bow-tie"] },
        stacks_with_codes: true,
        status: "active",
      })
      const party = { ...partyOf(2, { style: "bow-tie" }), region_id: world.regions.us }
      const { totals, codes } = await world.preview({ ...party, codes: ["TEN"] })
      expect(totals.discount).toBeCloseTo(totals.subtotal * (0.3 + 0.7 * 0.1), 9)
      expect(codes).toMatchObject([{ state: "applied" }])
      const cartId = await world.newCart("us")
      await world.add(cartId, partyOf(2, { style: "bow-tie" }))
      await world.enter(cartId, "TEN")
      expect((await world.cart(cartId)).item_total).toBeCloseTo(totals.total, 9)
    })

    it("a what-if prices a party before and after, says why, and writes nothing", async () => {
      const before = await all()
      const ask = (extra: object) =>
        world.ok<WhatIfAnswer>("POST", `${RULES}/what-if`, {
          party: { ...partyOf(4), region_id: world.regions.us },
          ...extra,
        })
      const answer = await ask({
        rules: [{ name: "Grooms", percent: 50, minimum_quantity: 1, conditions: { roles: ["groom"] } }],
      })
      expect(whatIfAnswerSchema.parse(answer)).toEqual(answer)
      expect(answer.refused).toBeNull()
      expect(answer.lines.map(({ before: was, after }) => [was?.percent, after?.percent])).toEqual([
        [10, 50],
        [10, 10],
        [10, 10],
        [10, 10],
      ])
      expect(answer.after.totals.total).toBeLessThan(answer.before.totals.total)
      expect(answer.lines[1]!.rejected).toContainEqual(
        expect.objectContaining({ name: "Grooms", why: "It is for groom" }),
      )
      const refused = await ask({ rules: [{ name: "Idle", percent: 1, minimum_quantity: 20 }] })
      expect(refused.refused).toContain("would never act")
      const twice = await ask({ rules: [{ ...plainOf(before[1]!), id: before[1]!.id, percent: 12 }] })
      expect(twice.after.totals.discount).toBeCloseTo(twice.after.totals.subtotal * 0.12, 9)
      expect(await all()).toEqual(before)
    })

    it("a what-if tells of each rule why a line does not get it, but for those that are archived", async () => {
      const party = { ...partyOf(1), region_id: world.regions.us }
      const rejected = async () => {
        const { lines } = await world.ok<WhatIfAnswer>("POST", `${RULES}/what-if`, { party })
        return lines[0]!.rejected.map(({ name }) => name)
      }
      const names = (await all()).map(({ name }) => name)
      expect(await rejected()).toEqual(names)
      const [first] = await all()
      await world.ok("POST", `${RULES}/${first!.id}/archive`)
      expect(await rejected()).toEqual(names.slice(1))
    })

    it("what somebody changes in a mirrored promotion is seen, shown and undone", async () => {
      const [first] = (await mirrors()).mirrors
      const promotions = world.promotions()
      await promotions.updatePromotions({ id: first!.promotion_id!, status: "inactive", limit: 3 } as never)
      const seen = (await mirrors()).mirrors.find(({ code }) => code === first!.code)
      expect(seen?.differences).toEqual([
        "Its status should be active, and is inactive",
        "Its usage limit should be none, and is 3",
      ])
      const mended = await mirrors("POST")
      expect(mended.mended).toEqual([first!.code])
      expect(mended.mirrors.flatMap(({ differences }) => differences)).toEqual([])
      // Through Medusa's own page it is undone without anybody asking.
      await world.ok("POST", `/admin/promotions/${first!.promotion_id}`, { is_automatic: false })
      await eventually(async () => {
        expect((await mirrors()).mirrors.flatMap(({ differences }) => differences)).toEqual([])
      }, 5000)
      await world.ok("DELETE", `/admin/promotions/${first!.promotion_id}`)
      await eventually(async () => {
        expect((await mirrors()).mirrors.flatMap(({ differences }) => differences)).toEqual([])
      }, 5000)
      const { changes } = await world.ok<RuleChanges>("GET", `${RULES}/${first!.rule_id}/changes`)
      expect(changes.filter(({ action }) => action === "mended")).toHaveLength(3)
      expect(await discount(4)).toBe(10)
    })
  })
}

/** What of a rule a what-if takes. */
function plainOf({ name, percent, minimum_quantity, conditions, priority, stacks_with_codes }: PricingRule) {
  return { name, percent, minimum_quantity, conditions, priority, stacks_with_codes }
}
