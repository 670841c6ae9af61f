import type { CartBundle } from "@kct/contract"
import { groupLines } from "./group-lines"

const names = {
  themes: [{ slug: "autumn", name: "Autumn Harvest" }],
  roles: [
    { slug: "groom", name: "Groom" },
    { slug: "usher", name: "Usher" },
  ],
}

function bundle(id: string, ...members: [line: string, role: string, name: string | null][]): CartBundle {
  return {
    id,
    theme: "autumn",
    wedding_date: null,
    ties: members.length,
    tier: null,
    next_tier: null,
    discount: 0,
    lines: members.map(([line_item_id, role, name]) => ({
      line_item_id,
      key: line_item_id,
      role,
      name,
      payer: "couple",
      color: "gold",
      style: "bow",
      quantity: 1,
      rule: null,
    })),
  }
}

const lines = ["a", "b", "c", "d"].map((id) => ({ id }))

describe("lines of a bag with weddings", () => {
  it("stand with their wedding in the party's order, and the others for themselves", () => {
    const { weddings, single } = groupLines(
      lines,
      [bundle("bun_1", ["c", "groom", "Tom"], ["a", "usher", null])],
      names,
    )
    expect(weddings.map((wedding) => [wedding.name, wedding.lines.map(({ id }) => id)])).toEqual([
      ["Autumn Harvest", ["c", "a"]],
    ])
    expect(single).toEqual([{ id: "b" }, { id: "d" }])
  })

  it("say who wears them, and number those who have no name", () => {
    const { weddings } = groupLines(
      lines,
      [bundle("bun_1", ["a", "groom", "Tom"], ["b", "usher", null], ["c", "usher", null])],
      names,
    )
    expect(weddings[0]?.lines.map(({ worn }) => worn)).toEqual(["Tom, Groom", "Usher 1", "Usher 2"])
  })

  it("are in one place only, whatever two weddings claim, and a wedding without lines is none", () => {
    const claims = [bundle("bun_1", ["a", "groom", null]), bundle("bun_2", ["a", "groom", null])]
    const { weddings, single } = groupLines(lines, claims, names)
    expect(weddings.map((wedding) => wedding.bundle.id)).toEqual(["bun_1"])
    expect(single).toHaveLength(3)
  })
})
