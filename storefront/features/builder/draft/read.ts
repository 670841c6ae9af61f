import { isId } from "@/features/cart/ids"
import { wearable } from "./dress"
import { type Choices, type Draft, LONGEST_NAME, type Member, type Ours, type StoredMember } from "./types"

/** Something that a draft named and the shop does not have, or not so: it was left out or put right. */
export interface Dropped {
  kind: "theme" | "color" | "style" | "role" | "date" | "quantity" | "member" | "version"
  /** As the draft had it. */
  value: string
}

export interface Reading {
  draft: Draft
  dropped: Dropped[]
}

/**
 * A draft from text that anybody may have written, or that is older than today's catalogue. What is known is kept;
 * the rest is left out, or replaced by the nearest that there is, and named.
 * @returns null for what is no draft at all
 */
export function readDraft(raw: unknown, choices: Choices): Reading | null {
  if (!isRecord(raw) || !Array.isArray(raw.members)) return null
  const dropped: Dropped[] = []
  const drop = (kind: Dropped["kind"], value: unknown) => {
    const said = { kind, value: String(value).slice(0, LONGEST_NAME) }
    if (!dropped.some((one) => one.kind === said.kind && one.value === said.value)) dropped.push(said)
  }
  const listed = raw.members.filter(isRecord)
  const fitting = listed.slice(0, choices.limits.members)
  if (listed.length > fitting.length) drop("member", listed.length - fitting.length)
  const members = keyed(fitting.map((member) => readMember(member, choices, drop)))
  const theme = typeof raw.theme === "string" && raw.theme ? raw.theme : null
  const known = theme !== null && choices.themes.has(theme)
  if (theme !== null && !known) drop("theme", theme)
  const palette = Array.isArray(raw.palette) ? raw.palette : []
  const colors = palette.filter((slug): slug is string => choices.colors.has(slug as string)).slice(0, 12)
  const date = typeof raw.weddingDate === "string" ? raw.weddingDate : null
  const real = date !== null && isDate(date)
  if (date && !real) drop("date", date)
  return {
    dropped,
    draft: {
      theme: known ? theme : null,
      weddingDate: real ? date : null,
      palette: known ? (choices.themes.get(theme)?.colors ?? colors) : colors,
      members,
      next: 1 + Math.max(0, ...members.map(({ key }) => Number(key.slice(1)))),
      bundle: isId("bun", raw.bundle) ? raw.bundle : null,
      ours: readOurs(raw.ours),
    },
  }
}

function readOurs(raw: unknown): Ours | null {
  if (!isRecord(raw)) return null
  const { code, couple, revision, approved, special } = raw
  if (typeof code !== "string" || !Number.isInteger(revision)) return null
  return {
    code,
    couple: typeof couple === "string" ? couple : "",
    revision: revision as number,
    base: Array.isArray(raw.base) ? raw.base.flatMap(readStored) : [],
    approved: approved === true,
    special: typeof special === "number" && special > 0 ? special : 0,
  }
}

/** None for what is no member: of one that is not known, nothing counts as changed. */
function readStored(raw: unknown): StoredMember[] {
  if (!isRecord(raw) || !isId("wmem", raw.id)) return []
  const { id, role, name, color, style, quantity, pays } = raw
  if (![role, name, color, style].every((text) => typeof text === "string")) return []
  if (typeof quantity !== "number" || (pays !== "self" && pays !== "couple")) return []
  return [{ id, role, name, color, style, quantity, pays } as StoredMember]
}

type Drop = (kind: Dropped["kind"], value: unknown) => void

function readMember(raw: Record<string, unknown>, choices: Choices, drop: Drop): Member {
  const role = choices.roles.find((one) => one === raw.role)
  if (role === undefined) drop("role", raw.role)
  const named = typeof raw.color === "string" && raw.color ? raw.color : null
  const color = named !== null && choices.colors.has(named) ? named : null
  if (named !== null && color === null) drop("color", named)
  const style = choices.styles.find((one) => one === raw.style)
  const worn = wearable(color, style ?? choices.styles[0] ?? "", choices)
  if (style === undefined || worn !== style) drop("style", raw.style)
  const { quantity } = raw
  const whole = Number.isInteger(quantity) && (quantity as number) >= 1
  const counted = whole ? Math.min(quantity as number, choices.limits.quantity) : 1
  if (counted !== quantity) drop("quantity", quantity)
  return {
    key: typeof raw.key === "string" && /^m[1-9]\d{0,5}$/.test(raw.key) ? raw.key : "",
    ...(isId("wmem", raw.id) ? { id: raw.id } : {}),
    role: role ?? choices.roles.at(-1) ?? "",
    name: typeof raw.name === "string" ? raw.name.slice(0, LONGEST_NAME) : "",
    color,
    style: worn,
    quantity: counted,
    pays: raw.pays === "self" ? "self" : "couple",
  }
}

/** Members with keys of their own: one that has none, or somebody else's, is given a new one. */
function keyed(members: Member[]): Member[] {
  const given = new Set<string>()
  let next = 1 + Math.max(0, ...members.map(({ key }) => Number(key.slice(1) || 0)))
  return members.map((member) => {
    const key = member.key && !given.has(member.key) ? member.key : `m${next++}`
    given.add(key)
    return { ...member, key }
  })
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
