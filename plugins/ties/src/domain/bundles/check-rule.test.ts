import fc from "fast-check"
import { type Candidate, whyRefused } from "./check-rule"
import { pickRules } from "./pick-rules"
import { ANY, type Rule, type RuleConditions } from "./rule"

const FIRST_TIERS = [2, 4, 6, 10].map((minimumQuantity, at) => ({ minimumQuantity, percent: 5 * (at + 1) }))
const NOW = Date.UTC(2027, 0, 15)
const DAY = 86_400_000

const make = (fields: Partial<Candidate> & { conditions?: RuleConditions }): Candidate => ({
  id: "new",
  name: "New",
  percent: 10,
  minimumQuantity: 4,
  conditions: ANY,
  startsAt: null,
  endsAt: null,
  priority: 0,
  stacksWithCodes: false,
  active: true,
  ...fields,
})
const TIERS = FIRST_TIERS.map((tier) =>
  make({ ...tier, id: `t${tier.minimumQuantity}`, name: `Tier ${tier.percent}` }),
)
const ground = {
  themes: ["garden"],
  styles: ["classic", "bow-tie"],
  families: ["blues"],
  roles: ["groom"],
  mostTies: 10_000,
}
const refused = (fields: Partial<Candidate>, others: Candidate[] = TIERS) =>
  whyRefused(make(fields), others, ground, NOW)

describe("whyRefused", () => {
  it("lets the first tiers stand beside each other", () => {
    for (const tier of TIERS) expect(whyRefused(tier, TIERS, ground, NOW)).toBeNull()
  })

  it.each<[string, Partial<Candidate>, string]>([
    ["that ends before it starts", { startsAt: NOW + 2 * DAY, endsAt: NOW + DAY }, "ends_at"],
    ["that has ended", { endsAt: NOW - DAY }, "ends_at"],
    ["for more ties than a party has", { minimumQuantity: 10_001 }, "minimum_quantity"],
    ["for a theme that is not there", { conditions: { ...ANY, themes: ["beach"] } }, "conditions.themes"],
    ["for a style that is not there", { conditions: { ...ANY, styles: ["cravat"] } }, "conditions.styles"],
    ["for a family that is not there", { conditions: { ...ANY, families: ["neon"] } }, "conditions.families"],
    ["for a role that is not there", { conditions: { ...ANY, roles: ["king"] } }, "conditions.roles"],
    ["that another always beats", { minimumQuantity: 5, percent: 8 }, '"Tier 10" (4+: 10 %) always'],
    ["that would silence another", { minimumQuantity: 3, percent: 12 }, '"Tier 10" (4+: 10 %) would never'],
    ["that is the same as another", { minimumQuantity: 6, percent: 15 }, '"Tier 15"'],
  ])("refuses one %s", (_title, fields, sentence) => expect(refused(fields)).toContain(sentence))

  it.each<[string, Partial<Candidate>]>([
    ["narrower and better", { percent: 25, conditions: { ...ANY, styles: ["bow-tie"] } }],
    ["better for some days only", { percent: 25, startsAt: NOW, endsAt: NOW + 30 * DAY }],
    ["worse, as long as it is a draft", { percent: 1, active: false }],
    [
      "as good, but codes come on top",
      { percent: 10, stacksWithCodes: true, priority: 1, conditions: { ...ANY, roles: ["groom"] } },
    ],
  ])("lets one be that is %s", (_title, fields) => expect(refused(fields)).toBeNull())

  it("refuses two that are equally good for some ties and of one priority, and not of two", () => {
    const bows = make({ id: "bows", name: "Bows", percent: 12, conditions: { ...ANY, styles: ["bow-tie"] } })
    const grooms = { percent: 12, conditions: { ...ANY, roles: ["groom"] } }
    expect(refused(grooms, [...TIERS, bows])).toContain('"Bows" takes 12 % off some of the same ties')
    expect(refused({ ...grooms, priority: 1 }, [...TIERS, bows])).toBeNull()
  })

  it("leaves no rule idle: each of those that may be side by side is picked for some wedding", () => {
    const candidate = fc.record({
      percent: fc.integer({ min: 1, max: 4 }).map((fifth) => fifth * 5),
      minimumQuantity: fc.integer({ min: 1, max: 4 }),
      conditions: fc
        .subarray(["classic", "bow-tie"], { maxLength: 1 })
        .map((styles): RuleConditions => ({ ...ANY, styles })),
      priority: fc.integer({ min: 0, max: 1 }),
    })
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 6 }), (drawn) => {
        const accepted: Candidate[] = []
        drawn.forEach((fields, at) => {
          const one = make({ ...fields, id: `r${at}`, name: `r${at}` })
          if (whyRefused(one, accepted, ground, NOW) === null) accepted.push(one)
        })
        // Together several may leave one idle that none of them does alone; with two there is no such case.
        const pair: Rule[] = accepted.slice(0, 2)
        const picked = new Set<string>()
        for (let ties = 1; ties <= 4; ties++)
          for (const style of ["classic", "bow-tie"]) {
            const lines = [{ id: "l", quantity: ties, role: null, style, family: null }]
            const pick = pickRules({ theme: null, weddingDate: null, lines }, pair, NOW).get("l")
            if (pick) picked.add(pick.rule.id)
          }
        expect([...picked].sort()).toEqual(pair.map(({ id }) => id).sort())
      }),
    )
  })
})
