/**
 * What the desk does at the press of a key. None of them is one of the dashboard's own, which begin with `g` as well.
 * `Enter` is the browser's: the wedding that has the keyboard is a link.
 */
export const SHORTCUTS = {
  my_day: { keys: ["g", "d"], label: "Go to my day", where: "everywhere" },
  weddings: { keys: ["g", "w"], label: "Go to the weddings", where: "everywhere" },
  help: { keys: ["?"], label: "Show this list", where: "everywhere" },
  next: { keys: ["j"], label: "Next wedding", where: "lists" },
  previous: { keys: ["k"], label: "Wedding before", where: "lists" },
  open: { keys: ["Enter"], label: "Open it", where: "lists" },
  select: { keys: ["x"], label: "Select it, or no longer", where: "lists" },
  search: { keys: ["/"], label: "Search", where: "lists" },
  take: { keys: ["t"], label: "Take it: from the queue, or into review", where: "wedding" },
  approve: { keys: ["a"], label: "Approve", where: "wedding" },
  request_changes: { keys: ["r"], label: "Ask for changes", where: "wedding" },
  note: { keys: ["n"], label: "Write a note", where: "wedding" },
  undo: { keys: ["u"], label: "Undo what was just done", where: "wedding" },
} as const satisfies Record<string, { keys: readonly string[]; label: string; where: Where }>

export type Where = "everywhere" | "lists" | "wedding"
export type ShortcutId = keyof typeof SHORTCUTS

export const PLACE_WORDS: Record<Where, string> = {
  everywhere: "On every page of the desk",
  lists: "In lists of weddings",
  wedding: "On the page of a wedding",
}

/** How long a key is remembered that may begin a longer shortcut, in milliseconds. */
export const SEQUENCE_MS = 1500

const ALL = Object.entries(SHORTCUTS) as [ShortcutId, { keys: readonly string[] }][]

/**
 * What the keys pressed so far are: a shortcut, the beginning of one, or neither.
 * @param keys the newest last, as `KeyboardEvent.key` names them
 */
export function shortcutOf(keys: readonly string[]): ShortcutId | "begun" | "none" {
  const same = (other: readonly string[], count: number) =>
    count <= other.length && keys.every((key, index) => other[index] === key)
  const whole = ALL.find(([, { keys: other }]) => other.length === keys.length && same(other, keys.length))
  if (whole) return whole[0]
  return ALL.some(([, { keys: other }]) => same(other, keys.length)) ? "begun" : "none"
}
