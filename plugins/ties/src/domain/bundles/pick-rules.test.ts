import fc from "fast-check"
import { explainRules, pickRules } from "./pick-rules"
import { ANY, countTies, type Rule, type Wedding, type WeddingLine } from "./rule"
import { SEASONS } from "../themes"
import { seasonOf } from "./season"

const NOW = Date.UTC(2027, 0, 15)

const slug = (...slugs: string[]) => fc.constantFrom(...slugs)
const some = <T extends string>(...slugs: T[]) => fc.subarray(slugs, { maxLength: 2 })

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 5 }),
  role: slug("groom", "usher", "guest"),
  style: slug("classic", "skinny", "bow-tie"),
  family: slug("blues", "reds"),
})
const wedding = fc
  .record({
    theme: fc.option(slug("garden", "harvest")),
    weddingDate: fc.option(slug("2027-04-01", "2027-07-01", "2027-10-01", "2027-12-24")),
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  })
  .map((made): Wedding => ({ ...made, lines: made.lines.map((each, at) => ({ ...each, id: `l${at}` })) }))
const moment = fc.option(fc.integer({ min: -3, max: 3 }).map((days) => NOW + days * 86_400_000))
const rule = fc.record({
  name: fc.constant("Rule"),
  percent: fc.integer({ min: 1, max: 100 }),
  minimumQuantity: fc.integer({ min: 1, max: 12 }),
  conditions: fc.record({
    themes: some("garden", "harvest"),
    seasons: some(...SEASONS),
    styles: some("classic", "skinny", "bow-tie"),
    families: some("blues", "reds"),
    roles: some("groom", "usher", "guest"),
  }),
  startsAt: moment,
  endsAt: moment,
  priority: fc.integer({ min: 0, max: 2 }),
  stacksWithCodes: fc.boolean(),
})
const rules = fc
  .array(rule, { maxLength: 8 })
  .map((all) => all.map((each, at): Rule => ({ ...each, id: `r${at}` })))

/** What the house's rule says, written the slow and plain way. */
function holds(one: Rule, party: Wedding, { role, style, family }: WeddingLine): boolean {
  const { themes, seasons, styles, families, roles } = one.conditions
  const fits = (wanted: string[], given: string | null) =>
    wanted.length === 0 || (given !== null && wanted.includes(given))
  return (
    countTies(party) >= one.minimumQuantity &&
    (one.startsAt ?? -Infinity) <= NOW &&
    NOW < (one.endsAt ?? Infinity) &&
    fits(themes, party.theme) &&
    fits(seasons, party.weddingDate && seasonOf(party.weddingDate)) &&
    fits(styles, style) &&
    fits(families, family) &&
    fits(roles, role)
  )
}

describe("pickRules", () => {
  it("gives every line the rule that takes most off, of those that hold for it, and none where none holds", () => {
    fc.assert(
      fc.property(wedding, rules, (party, all) => {
        const picks = pickRules(party, all, NOW)
        for (const each of party.lines) {
          const held = all.filter((one) => holds(one, party, each)).map(({ percent }) => percent)
          expect(picks.get(each.id)?.rule.percent).toBe(held.length > 0 ? Math.max(...held) : undefined)
        }
      }),
    )
  })

  it("picks the same whatever the order of the rules and of the lines", () => {
    fc.assert(
      fc.property(wedding, rules, (party, all) => {
        const ids = (picks: ReturnType<typeof pickRules>) =>
          party.lines.map(({ id }) => picks.get(id)?.rule.id)
        const turned = { ...party, lines: [...party.lines].reverse() }
        expect(ids(pickRules(turned, [...all].reverse(), NOW))).toEqual(ids(pickRules(party, all, NOW)))
      }),
    )
  })

  it("never gives a line less when ties are added to its wedding", () => {
    fc.assert(
      fc.property(wedding, rules, line, (party, all, more) => {
        const before = pickRules(party, all, NOW)
        const after = pickRules({ ...party, lines: [...party.lines, { ...more, id: "new" }] }, all, NOW)
        for (const { id } of party.lines) {
          expect(after.get(id)?.rule.percent ?? 0).toBeGreaterThanOrEqual(before.get(id)?.rule.percent ?? 0)
        }
      }),
    )
  })

  it("takes of two that are equally good the one of higher priority", () => {
    const base = { name: "", percent: 10, minimumQuantity: 1, conditions: ANY, startsAt: null, endsAt: null }
    const low: Rule = { ...base, id: "a", priority: 0, stacksWithCodes: false }
    const high: Rule = { ...base, id: "b", priority: 1, stacksWithCodes: false }
    const party: Wedding = {
      theme: null,
      weddingDate: null,
      lines: [{ id: "l", quantity: 1, role: null, style: null, family: null }],
    }
    expect(pickRules(party, [low, high], NOW).get("l")?.rule.id).toBe("b")
  })
})

describe("explainRules", () => {
  it("says of every rule that a line does not get why, and picks as pickRules does", () => {
    fc.assert(
      fc.property(wedding, rules, (party, all) => {
        const picks = pickRules(party, all, NOW)
        for (const [id, { pick, rejected }] of explainRules(party, all, NOW)) {
          expect(pick).toEqual(picks.get(id) ?? null)
          expect(rejected.length + (pick ? 1 : 0)).toBe(all.length)
          expect(rejected.every(({ why }) => why.length > 0)).toBe(true)
        }
      }),
    )
  })
})

describe("seasonOf", () => {
  it.each([
    ["2027-02-28", "winter"],
    ["2027-03-01", "spring"],
    ["2027-06-19", "summer"],
    ["2027-11-30", "autumn"],
    ["2027-12-01", "winter"],
  ])("%s is in %s", (date, season) => expect(seasonOf(date)).toBe(season))
})
