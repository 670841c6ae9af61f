/** What a member has said, as it is written down. */
export interface Said {
  style_confirmed_at: Date | string | null
  ships: "party" | "own" | null
}

/** What a member still has to say. A neck size is theirs to give or not: a bow tie is adjustable. */
export type MemberNeed = "style" | "ships"

/** What is still asked of a member; nothing where they have answered. Where it goes is only asked where it may differ. */
export function needsOf(
  { style_confirmed_at, ships }: Said,
  delivery: "one_address" | "each_member" | "pick_up",
): MemberNeed[] {
  const needs: MemberNeed[] = []
  if (style_confirmed_at === null) needs.push("style")
  if (delivery === "each_member" && ships === null) needs.push("ships")
  return needs
}
