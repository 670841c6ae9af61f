import type { Choices, Draft } from "./types"

/** A small shop, for tests: two themes, four colours of which one has no bow tie, a limit that can be met. */
export const choices: Choices = {
  themes: new Map([
    ["classic", { colors: ["navy", "silver"] }],
    ["garden", { colors: ["mint", "ivory", "silver"] }],
  ]),
  colors: new Map(
    ["navy", "silver", "mint", "ivory"].map((slug) => [
      slug,
      new Set(slug === "ivory" ? ["slim"] : ["slim", "bow"]),
    ]),
  ),
  styles: ["slim", "bow"],
  roles: ["groom", "best-man", "groomsman", "guest"],
  limits: { members: 20, quantity: 100 },
}

/** A groom and so many groomsmen alike, in the classic theme. */
export function party(groomsmen: number): Draft {
  const member = { name: "", color: "silver", style: "slim", quantity: 1, pays: "couple" } as const
  return {
    theme: "classic",
    weddingDate: null,
    palette: ["navy", "silver"],
    members: [
      { ...member, key: "m1", role: "groom", color: "navy" },
      ...Array.from({ length: groomsmen }, (_, at) => ({
        ...member,
        key: `m${at + 2}`,
        role: "groomsman",
      })),
    ],
    next: groomsmen + 2,
    bundle: null,
    ours: null,
  }
}
