import type { PartyInput } from "../../contract/bundles"
import type { WeddingChoices } from "../../contract/pricing-rules"
import { wholeOf } from "./typed"

export interface MemberDraft {
  key: string
  /** Slugs. */
  role: string
  color: string
  style: string
  /** As it is typed. */
  quantity: string
}

/** A party as it is put together for a what-if. */
export interface PartyDraft {
  theme: string | null
  /** ISO date, or nothing. */
  wedding_date: string
  region_id: string
  /** ISO 3166-1 alpha-2, or nothing. */
  country_code: string
  /** Promotion codes with spaces or commas between. */
  codes: string
  members: MemberDraft[]
}

/** A party of eleven as people marry: the roles that a store has of these, each with its ties. */
const ELEVEN: readonly (readonly [role: string, quantity: number])[] = [
  ["groom", 1],
  ["best-man", 1],
  ["groomsman", 5],
  ["father-of-the-bride", 1],
  ["father-of-the-groom", 1],
  ["usher", 2],
]

/** A party to begin with: eleven ties in three colours, of a theme that has them. Of an empty shop it is nobody. */
export function exampleParty(choices: WeddingChoices): PartyDraft {
  const sold = new Map(choices.colors.map((color) => [color.slug, color]))
  const theme = choices.themes.find(({ colors }) => colors.filter((slug) => sold.has(slug)).length >= 3)
  const slugs = theme?.colors.filter((slug) => sold.has(slug)) ?? choices.colors.map(({ slug }) => slug)
  const colors = slugs.slice(0, 3)
  const roles = ELEVEN.filter(([role]) => choices.roles.some(({ slug }) => slug === role))
  const cast = roles.length > 0 ? roles : choices.roles.slice(0, 3).map(({ slug }) => [slug, 4] as const)
  return {
    theme: theme?.slug ?? null,
    wedding_date: "",
    region_id: choices.region_id,
    country_code: "",
    codes: "",
    members: cast.flatMap(([role, quantity], at) => {
      const color = colors[at % Math.max(1, colors.length)]
      const styles = (color === undefined ? undefined : sold.get(color)?.styles) ?? []
      const style = at % 2 === 0 ? styles.at(-1) : styles[0]
      const most = Math.min(quantity, choices.limits.quantity)
      return color && style ? [{ key: `m${at + 1}`, role, color, style, quantity: String(most) }] : []
    }),
  }
}

/** A key that no member has yet. */
export function nextKey(members: readonly { key: string }[]): string {
  const numbers = members.map(({ key }) => Number(key.slice(1)) || 0)
  return `m${Math.max(0, ...numbers) + 1}`
}

/** What is typed as the server takes it; null where a number of ties can't be read, or where there is nobody. */
export function readParty(draft: PartyDraft): PartyInput | null {
  const { theme, wedding_date, region_id, country_code, codes, members } = draft
  if (members.length === 0 || members.some(({ quantity }) => !isCount(quantity))) return null
  const asked = codes.split(/[\s,;]+/).filter(Boolean)
  return {
    theme,
    wedding_date: wedding_date || null,
    region_id,
    ...(country_code ? { country_code } : {}),
    codes: [...new Set(asked)].slice(0, 10),
    members: members.map(({ quantity, ...member }) => ({ ...member, quantity: Number(quantity) })),
  }
}

/** Whether what is typed is a number of ties. */
export const isCount = (written: string): boolean => wholeOf(written, 1, 10_000) !== null
