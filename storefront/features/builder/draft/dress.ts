import type { Choices, Draft, Member } from "./types"

/** Those the day is about wear the first colour, guests and elders the last; the party between them the second. */
const FIRST = new Set(["groom", "bride", "partner"])
const LAST = new Set(["father-of-the-bride", "father-of-the-groom", "officiant", "guest"])

/** The colour of a palette that a role starts in; null where the palette is empty. */
export function colorFor(role: string, palette: readonly string[]): string | null {
  const at = FIRST.has(role) ? 0 : LAST.has(role) ? 2 : 1
  return palette[Math.min(at, palette.length - 1)] ?? null
}

/** What one more of a role wears: what the last of them wears, else what the palette gives the role. */
export function clothesFor(draft: Draft, role: string, style: string): Pick<Member, "color" | "style"> {
  const like = draft.members.findLast((member) => member.role === role)
  if (like) return { color: like.color, style: like.style }
  const worn = draft.members.at(-1)
  return { color: colorFor(role, draft.palette), style: worn?.style ?? style }
}

/**
 * The members in another palette: who wore its second colour wears the new one's second. A colour that was chosen
 * beside the palette stays, and who had none gets the role's.
 */
export function redressed(draft: Draft, palette: readonly string[]): Member[] {
  return draft.members.map((member) => {
    const at = member.color === null ? -1 : draft.palette.indexOf(member.color)
    if (at < 0) return member.color === null ? { ...member, color: colorFor(member.role, palette) } : member
    return { ...member, color: palette[at % palette.length] ?? member.color }
  })
}

/** The style, or the first one that the colour is made in where it is not made in this one. */
export function wearable(color: string | null, style: string, { colors, styles }: Choices): string {
  const made = color === null ? undefined : colors.get(color)
  if (!made || made.has(style)) return style
  return styles.find((one) => made.has(one)) ?? style
}
