import type { WeddingChoices } from "../../contract/pricing-rules"
import { exampleParty, nextKey, readParty } from "./party-draft"

const color = (slug: string, styles = ["necktie", "bow-tie"]) => ({
  slug,
  name: slug,
  hex: null,
  family: "any",
  styles,
})
const roles = ["groom", "best-man", "groomsman", "father-of-the-bride", "father-of-the-groom", "usher"]
const choices: WeddingChoices = {
  region_id: "reg_1",
  currency_code: "usd",
  themes: [
    { slug: "two", name: "Two", colors: ["navy", "gold"] },
    { slug: "three", name: "Three", colors: ["gold", "gone", "wine", "navy"] },
  ],
  seasons: ["spring", "summer", "autumn", "winter"],
  roles: roles.map((slug) => ({ slug, name: slug })),
  styles: [],
  families: [],
  colors: [color("navy"), color("gold"), color("wine", ["bow-tie"])],
  limits: { members: 100, quantity: 100 },
}

const ties = ({ members }: { members: { quantity: string }[] }) =>
  members.reduce((sum, { quantity }) => sum + Number(quantity), 0)

describe("exampleParty", () => {
  it("is eleven ties in three colours that are sold, of a theme that has them", () => {
    const party = exampleParty(choices)
    expect(party.theme).toBe("three")
    expect(ties(party)).toBe(11)
    expect(new Set(party.members.map((member) => member.color))).toEqual(new Set(["gold", "wine", "navy"]))
    for (const { color: slug, style } of party.members) {
      expect(choices.colors.find((one) => one.slug === slug)?.styles ?? []).toContain(style || "none")
    }
  })

  it("takes what a store has, where it has other roles, no such theme or a low limit", () => {
    const party = exampleParty({
      ...choices,
      themes: [],
      roles: [{ slug: "witness", name: "Witness" }],
      limits: { members: 9, quantity: 2 },
    })
    expect(party.theme).toBeNull()
    expect(party.members).toEqual([
      expect.objectContaining({ role: "witness", color: "navy", quantity: "2" }),
    ])
  })

  it("is nobody in a shop that sells nothing", () => {
    expect(exampleParty({ ...choices, colors: [] }).members).toEqual([])
  })
})

describe("readParty", () => {
  it("is sent with what was chosen, and with each code once", () => {
    const draft = {
      ...exampleParty(choices),
      codes: " TEN, ten  TEN",
      country_code: "us",
      wedding_date: "2027-06-19",
    }
    expect(readParty(draft)).toMatchObject({
      codes: ["TEN", "ten"],
      country_code: "us",
      wedding_date: "2027-06-19",
      members: expect.arrayContaining([expect.objectContaining({ quantity: 5 })]),
    })
  })

  it("is not asked about while a number is half typed, nor without anybody", () => {
    const draft = exampleParty(choices)
    const [first, ...rest] = draft.members
    for (const quantity of ["", "0", "-1", "1.5", "many"]) {
      expect(readParty({ ...draft, members: [{ ...first!, quantity }, ...rest] })).toBeNull()
    }
    expect(readParty({ ...draft, members: [] })).toBeNull()
  })
})

describe("nextKey", () => {
  it("is one that no member has", () => {
    expect(nextKey([])).toBe("m1")
    expect(nextKey([{ key: "m7" }, { key: "m2" }])).toBe("m8")
  })
})
