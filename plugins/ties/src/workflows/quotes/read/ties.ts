import type { MedusaContainer } from "@medusajs/framework/types"
import type { WeddingMember, WeddingTracking } from "../../../contract"
import { select } from "../../../database/select"
import { statusOf, type WeddingNow } from "../../../domain/members/status"
import type { QuoteContent } from "../../../domain/quotes/content"
import { memberStatus } from "../../../domain/tracking"
import type { MemberRow } from "../../../modules/weddings/store/members"
import { isoOf } from "./tasks"

type Row = {
  of: "color" | "style"
  slug: string
  name: string
  hex: string | null
  kind: "necktie" | "bow_tie" | null
}

const NAMES = `
  select 'color' as of, slug, name, hex, null as kind from tie_color where slug = any(?) and deleted_at is null
  union all
  select 'style', slug, name, null, kind from tie_style where slug = any(?) and deleted_at is null`

/** What colours and styles are called, also those that are no longer sold. */
export interface TieNames {
  color: (slug: string) => WeddingMember["color"]
  style: (slug: string) => WeddingMember["style"]
}

/** The names of everything that is worn or offered: one statement. */
export async function readTieNames(
  scope: MedusaContainer,
  worn: readonly { color: string; style: string }[],
): Promise<TieNames> {
  const slugs = (of: "color" | "style") => [...new Set(worn.map((tie) => tie[of]))]
  const rows = await select<Row>(scope, NAMES, [slugs("color"), slugs("style")])
  const find = (of: Row["of"], slug: string) => rows.find((row) => row.of === of && row.slug === slug)
  return {
    color: (slug) => {
      const found = find("color", slug)
      return { slug, name: found?.name ?? slug, hex: found?.hex ?? null }
    },
    style: (slug) => {
      const found = find("style", slug)
      return { slug, name: found?.name ?? slug, kind: found?.kind ?? "necktie" }
    },
  }
}

/** What members wear, and what they would rather: for `readTieNames`. */
export const wornAndWished = (members: readonly MemberRow[]): { color: string; style: string }[] =>
  members.flatMap(({ color, style, wished_style }) =>
    wished_style === null
      ? [{ color, style }]
      : [
          { color, style },
          { color, style: wished_style },
        ],
  )

/** @param tracking where it stands, once there is an order: then that says how far each is */
export const memberToContract = (
  member: MemberRow,
  names: TieNames,
  wedding: WeddingNow,
  tracking: WeddingTracking | null = null,
): WeddingMember => ({
  id: member.id,
  role: member.role,
  name: member.name,
  email: member.email,
  phone: member.phone,
  color: names.color(member.color),
  style: names.style(member.style),
  quantity: member.quantity,
  pays: member.pays,
  neck_size: member.neck_size,
  status: memberStatus(statusOf(member, wedding), tracking?.members[member.id] ?? null),
  invited_at: isoOf(member.invited_at),
  reminded_at: isoOf(member.reminded_at),
  style_confirmed: member.style_confirmed_at !== null,
  wish: member.wished_style === null ? null : wishOf(names.style(member.wished_style)),
  ships: member.ships,
})

const wishOf = ({ slug, name }: WeddingMember["style"]): WeddingMember["wish"] => ({ slug, name })

/** A content as it is told: with the members' names of today, which are no part of what was agreed. */
export function contentToContract(
  { codes, ...content }: QuoteContent,
  members: readonly MemberRow[],
): QuoteContentAnswer {
  const nameOf = new Map(members.map(({ id, name }) => [id, name]))
  return {
    ...content,
    lines: content.lines.map((line) => ({ ...line, name: nameOf.get(line.member_id) ?? line.name })),
    ...(codes ? { codes: [...codes] } : {}),
  }
}
type QuoteContentAnswer = Omit<QuoteContent, "lines" | "codes"> & {
  lines: QuoteContent["lines"][number][]
  codes?: string[]
}
