import { type Reading, readDraft } from "./read"
import type { Choices, Draft, Member } from "./types"

/**
 * A party as a link's fragment, which browsers keep to themselves: no server sees whom it names.
 *
 *   1!theme!2027-06-12!palette!roles!colours!styles!members
 *
 * Lists are separated by commas; a member is `5x0.1.0.1.s.Name`: so many alike, places in the three lists, the
 * quantity, `s` for one who bears the share himself, the name; empty ends are left off.
 */
export const VERSION = "1"

const PARTS = 8

/** Fragment text of a draft, without its `#`. Keys are not part of it: who opens it gives out his own. */
export function writeLink(draft: Draft): string {
  const roles = table(draft.members.map(({ role }) => role))
  const colors = table(draft.members.map(({ color }) => color ?? ""))
  const styles = table(draft.members.map(({ style }) => style))
  const members = draft.members.map((member) =>
    [
      roles.indexOf(member.role),
      member.color === null ? "" : colors.indexOf(member.color),
      styles.indexOf(member.style),
      member.quantity === 1 ? "" : member.quantity,
      member.pays === "self" ? "s" : "",
      text(member.name),
    ]
      .join(".")
      .replace(/\.+$/, ""),
  )
  const lists = [draft.palette, roles, colors, styles].map((list) => list.map(text).join(","))
  return [VERSION, text(draft.theme ?? ""), draft.weddingDate ?? "", ...lists, counted(members)].join("!")
}

/**
 * The party of a fragment.
 * @returns null where it holds none; a newer version than ours is read as far as it can be, and said
 */
export function readLink(fragment: string, choices: Choices): Reading | null {
  const parts = fragment.split("!")
  const [version = "", theme, date, palette, roles, colors, styles, members] = parts
  if (!/^\d{1,3}$/.test(version) || parts.length < PARTS || members === undefined) return null
  const lists = { roles: list(roles), colors: list(colors), styles: list(styles) }
  const reading = readDraft(
    {
      theme: untext(theme ?? ""),
      weddingDate: date === "" ? null : date,
      palette: list(palette),
      members: members
        .split(",")
        .filter(Boolean)
        .flatMap((entry) => alike(entry, lists, choices.limits.members)),
    },
    choices,
  )
  if (reading && version !== VERSION) reading.dropped.unshift({ kind: "version", value: version })
  return reading
}

interface Lists {
  roles: string[]
  colors: string[]
  styles: string[]
}

function alike(entry: string, { roles, colors, styles }: Lists, most: number): Partial<Member>[] {
  const [, times, rest = ""] = /^(?:(\d{1,3})x)?(.*)$/s.exec(entry) ?? []
  const [role = "", color = "", style = "", quantity = "", pays = "", name = ""] = rest.split(".")
  const member: Partial<Member> = {
    role: roles[Number(role)] ?? role,
    color: color === "" ? null : (colors[Number(color)] ?? color),
    style: styles[Number(style)] ?? style,
    quantity: quantity === "" ? 1 : Number(quantity),
    pays: pays === "s" ? "self" : "couple",
    name: untext(name),
  }
  // One more than fits, so that it is noticed that not all did.
  return Array.from({ length: Math.min(Number(times ?? 1), most + 1) }, () => member)
}

/** Neighbours that are alike, written once. */
function counted(entries: readonly string[]): string {
  const runs: { entry: string; times: number }[] = []
  for (const entry of entries) {
    const last = runs.at(-1)
    if (last?.entry === entry) last.times += 1
    else runs.push({ entry, times: 1 })
  }
  return runs.map(({ entry, times }) => (times === 1 ? entry : `${times}x${entry}`)).join(",")
}

const table = (values: string[]): string[] => [...new Set(values)].filter(Boolean)

const list = (part = ""): string[] => part.split(",").filter(Boolean).map(untext)

/** Text with nothing in it that separates; half a character can't be sent and is left out. */
function text(value: string): string {
  return encodeURIComponent(value.replace(/[\uD800-\uDFFF]/gu, "")).replace(
    /[.!~*'()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function untext(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    // A link that was cut short: what is left of the name is better than none of the party.
    return value.replace(/%[0-9A-Fa-f]?.?/g, "")
  }
}
