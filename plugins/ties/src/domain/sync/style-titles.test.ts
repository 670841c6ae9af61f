import { styleKind, styleTitles } from "./style-titles"

describe("the title of a style", () => {
  it("is its name, and says the slug where two have one name", () => {
    const styles = [
      { slug: "bow-tie", name: "Bow Tie" },
      { slug: "classic", name: "Classic" },
      { slug: "bow-tie-2", name: "bow tie" },
    ]
    expect([...styleTitles(styles).values()]).toEqual(["Bow Tie (bow-tie)", "Classic", "bow tie (bow-tie-2)"])
  })
})

describe("a style is a bow tie", () => {
  it.each([
    ["bow-tie", "Bow Tie", "bow_tie"],
    ["self-tie-bow-tie", "Self-Tie Bow Tie", "bow_tie"],
    ["papillon", "Bowtie", "bow_tie"],
    ["rainbow-tie", "Rainbow Tie", "necktie"],
    ["skinny-tie", "Skinny Tie", "necktie"],
  ])("by its name or slug: %s (%s) is a %s", (slug, name, kind) => {
    expect(styleKind({ slug, name })).toBe(kind)
  })
})
