import { clothesFor, redressed, wearable } from "./dress"
import { type Choices, type Draft, LONGEST_NAME, type Member } from "./types"

export type Change = Partial<Pick<Member, "name" | "role" | "color" | "style" | "quantity" | "pays">>

export type Action =
  | { type: "theme"; theme: string }
  /** Begins with a colour instead of a theme. */
  | { type: "begin"; color: string }
  | { type: "date"; date: string | null }
  /** So many of one role, all alike. */
  | { type: "add"; role: string; count: number }
  | { type: "change"; keys: readonly string[]; change: Change }
  | { type: "remove"; keys: readonly string[] }
  /** It is in the bag as the party of this id, or no longer in it. */
  | { type: "bundle"; bundle: string | null }
  /** The shop has it as the party of a wedding, as it is here; or, with null, it is a party of its own again. */
  | { type: "ours"; draft: Draft | null }
  /** Another party altogether: from a link, from the bag, or the wedding's. */
  | { type: "replace"; draft: Draft }

/**
 * The draft after an action. What can't be, is not done as far as it can't: a party never grows past its limits, a
 * quantity is a whole number within them, and a style follows the colour where that is not made in it.
 */
export function reduce(draft: Draft, action: Action, choices: Choices): Draft {
  switch (action.type) {
    case "theme": {
      const theme = choices.themes.get(action.theme)
      return theme ? inPalette(draft, action.theme, theme.colors, choices) : draft
    }
    case "begin":
      return choices.colors.has(action.color) ? inPalette(draft, null, [action.color], choices) : draft
    case "date":
      return { ...draft, weddingDate: action.date }
    case "add":
      return added(draft, action.role, action.count, choices)
    case "change":
      return mapped(draft, action.keys, (member) => changed(member, action.change, choices))
    case "remove":
      return { ...draft, members: draft.members.filter(({ key }) => !action.keys.includes(key)) }
    case "bundle":
      return { ...draft, bundle: action.bundle }
    case "ours":
      return action.draft ?? freed(draft)
    case "replace":
      return action.draft
  }
}

function inPalette(draft: Draft, theme: string | null, palette: readonly string[], choices: Choices): Draft {
  const members = redressed(draft, palette).map((member) => ({
    ...member,
    style: wearable(member.color, member.style, choices),
  }))
  return { ...draft, theme, palette, members }
}

function added(draft: Draft, role: string, count: number, choices: Choices): Draft {
  const room = Math.min(count, choices.limits.members - draft.members.length)
  if (!Number.isInteger(count) || room < 1) return draft
  const { color, style } = clothesFor(draft, role, choices.styles[0] ?? "")
  const alike = { role, name: "", color, style: wearable(color, style, choices), quantity: 1 }
  const more = Array.from({ length: room }, (_, at): Member => ({
    ...alike,
    key: `m${draft.next + at}`,
    pays: "couple",
  }))
  return { ...draft, members: [...draft.members, ...more], next: draft.next + room }
}

/** The same party, of no wedding. */
function freed(draft: Draft): Draft {
  const members = draft.members.map(({ id: _known, ...member }) => member)
  return { ...draft, members, ours: null }
}

function mapped(draft: Draft, keys: readonly string[], change: (member: Member) => Member): Draft {
  return {
    ...draft,
    members: draft.members.map((member) => (keys.includes(member.key) ? change(member) : member)),
  }
}

function changed(member: Member, change: Change, choices: Choices): Member {
  const wanted = { ...member, ...change }
  return {
    ...wanted,
    name: wanted.name.slice(0, LONGEST_NAME),
    style: wearable(wanted.color, wanted.style, choices),
    quantity: within(wanted.quantity, choices.limits.quantity) ? wanted.quantity : member.quantity,
  }
}

function within(quantity: number, most: number): boolean {
  return Number.isInteger(quantity) && quantity >= 1 && quantity <= most
}
