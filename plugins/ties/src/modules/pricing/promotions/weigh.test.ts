import type { ComputeActions } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import fc from "fast-check"
import { type Compute, weigh } from "./weigh"

interface Promotion {
  code: string
  automatic: boolean
  /** Percent of what is left of each line that it acts on. */
  percent: number
  /** What a line must be marked with. */
  mark?: string
}
interface Line {
  id: string
  subtotal: number
  original_total: number
  adjustments?: { id: string; code: string }[]
  ties?: { rule_id: string; stacks_with_codes: boolean }
}

/** Percentages as Medusa computes them: one after the other, the largest first, each of what the ones before leave. */
const medusa =
  (promotions: Promotion[]): Compute =>
  async (codes, context, options) => {
    const left = new Map<string, number>()
    const items = (context.items ?? []) as unknown as Line[]
    const removed = items.flatMap(({ adjustments = [] }) =>
      adjustments.map(({ id, code }) => ({ action: "removeItemAdjustment", adjustment_id: id, code })),
    )
    const acting = promotions
      .filter(({ code, automatic }) => (automatic ? !options?.prevent_auto_promotions : codes.includes(code)))
      .sort((one, other) => other.percent - one.percent)
    const added = acting.flatMap(({ code, percent, mark }) =>
      items
        .filter(({ ties }) => mark === undefined || ties?.rule_id === mark)
        .map(({ id, subtotal }) => {
          const open = left.get(id) ?? Number(subtotal)
          left.set(id, open * (1 - percent / 100))
          return {
            action: "addItemAdjustment",
            item_id: id,
            code,
            amount: new BigNumber((open * percent) / 100),
          }
        }),
    )
    return [...removed, ...added] as unknown as ComputeActions[]
  }

const line = (id: string, mark: string | null, stacks = false): Line => ({
  id,
  subtotal: 100,
  original_total: 100,
  ...(mark ? { ties: { rule_id: mark, stacks_with_codes: stacks } } : {}),
})
const rule = (percent: number, mark = "r"): Promotion => ({
  code: `TIES_RULE_${mark}`,
  automatic: true,
  percent,
  mark,
})
const code = (name: string, percent: number): Promotion => ({ code: name, automatic: false, percent })

async function amounts(promotions: Promotion[], items: Line[], manual: string[]) {
  const weighed = await weigh(medusa(promotions), { codes: manual, manual }, { items } as never)
  const taken = (id: string) =>
    weighed.actions.flatMap((action) =>
      action.action === "addItemAdjustment" && action.item_id === id
        ? [`${action.code} ${Number(action.amount).toFixed(2)}`]
        : [],
    )
  return { ...weighed, lines: items.map(({ id }) => taken(id).join(", ")) }
}

describe("weigh", () => {
  it("leaves the line to the rule where that is better, and keeps the code with nothing", async () => {
    const found = await amounts([rule(20), code("TEN", 10)], [line("a", "r")], ["TEN"])
    expect(found.lines).toEqual(["TIES_RULE_r 20.00, TEN 0.00"])
    expect(found.codes).toEqual([{ code: "TEN", state: "standing_by", saving: 10 }])
    expect([...found.ruled]).toEqual(["a"])
  })

  it("leaves it to the code where that is better", async () => {
    const found = await amounts([rule(20), code("FORTY", 40)], [line("a", "r")], ["FORTY"])
    expect(found.lines).toEqual(["FORTY 40.00"])
    expect(found.codes).toEqual([{ code: "FORTY", state: "applied", saving: 40 }])
    expect(found.ruled.size).toBe(0)
  })

  it("lets the code act on lines without a rule, and on those whose rule stacks", async () => {
    const items = [line("a", "r"), line("b", null), line("c", "r", true)]
    const found = await amounts([rule(20), code("TEN", 10)], items, ["TEN"])
    expect(found.lines).toEqual(["TIES_RULE_r 20.00", "TEN 10.00", "TIES_RULE_r 20.00, TEN 8.00"])
  })

  it("has staff's automatic promotions act beside both", async () => {
    const sale = { code: "SALE", automatic: true, percent: 50 }
    const found = await amounts([rule(20), sale, code("TEN", 10)], [line("a", "r"), line("b", null)], ["TEN"])
    expect(found.lines).toEqual(["SALE 50.00, TIES_RULE_r 10.00", "SALE 50.00, TEN 5.00"])
  })

  it("spends a credit beside rule and code, on what they leave, and weighs it against neither", async () => {
    const name = "SWATCH-2222-AAAA-ZZZZ"
    const credit = code(name, 30)
    const ruled = await amounts([rule(20), code("TEN", 10), credit], [line("a", "r")], ["TEN", name])
    expect(ruled.lines).toEqual([`TIES_RULE_r 20.00, TEN 0.00, ${name} 24.00`])
    expect(ruled.codes.map(({ code: one, state }) => [one, state])).toEqual([
      ["TEN", "standing_by"],
      [name, "applied"],
    ])
    expect([...ruled.ruled]).toEqual(["a"])
    const beaten = await amounts([rule(20), code("FORTY", 40), credit], [line("a", "r")], [name, "FORTY"])
    expect(beaten.lines).toEqual([`FORTY 40.00, ${name} 18.00`])
  })

  it("drops a code that takes nothing off, and takes away what codes had taken before", async () => {
    const items = [{ ...line("a", "r"), adjustments: [{ id: "adj", code: "OLD" }] }]
    const found = await amounts([rule(20)], items, ["NONE"])
    expect(found.codes).toEqual([{ code: "NONE", state: "invalid", saving: 0 }])
    expect(found.actions.filter(({ action }) => action === "removeItemAdjustment")).toHaveLength(1)
    expect(found.lines).toEqual(["TIES_RULE_r 20.00"])
  })

  it("never has both on a line, and never costs more than rules alone or codes alone", async () => {
    const percent = fc.integer({ min: 1, max: 60 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("r", "s", null), { minLength: 1, maxLength: 5 }),
        percent,
        percent,
        fc.array(percent, { minLength: 1, maxLength: 2 }),
        async (marks, first, second, codes) => {
          const items = marks.map((mark, at) => line(`l${at}`, mark))
          const rules = [rule(first, "r"), rule(second, "s")]
          const entered = codes.map((each, at) => code(`C${at}`, each))
          const names = entered.map((each) => each.code)
          const { actions, lines } = await amounts([...rules, ...entered], items, names)
          const sum = actions.reduce(
            (total, action) => total + (action.action === "addItemAdjustment" ? Number(action.amount) : 0),
            0,
          )
          const byRules = marks.reduce((total, mark) => total + (mark === "r" ? first : mark ? second : 0), 0)
          const left = codes.reduce((rest, each) => rest * (1 - each / 100), 100)
          expect(sum).toBeGreaterThanOrEqual(Math.max(byRules, marks.length * (100 - left)) - 1e-6)
          for (const told of lines) {
            expect(told.includes("TIES_RULE") && /C\d (?!0\.00)/.test(told)).toBe(false)
          }
        },
      ),
    )
  })
})
