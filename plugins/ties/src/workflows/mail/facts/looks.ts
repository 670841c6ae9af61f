import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { select } from "../../../database/select"
import type { tieSchema } from "../../../emails/payloads"

export type MailTie = z.output<typeof tieSchema>

interface Row {
  of: "color" | "style"
  slug: string
  name: string
  hex: string | null
  width_inches: number | null
}

const LOOKS = `
  select 'color' as of, slug, name, hex, null::real as width_inches
  from tie_color where slug = any(?) and deleted_at is null
  union all
  select 'style', slug, name, null, width_inches from tie_style where slug = any(?) and deleted_at is null`

/** How colours and styles look, by their slugs. */
export interface Looks {
  color: (slug: string) => MailTie["color"]
  style: (slug: string) => MailTie["style"]
}

/** A tie of one person as a mail to them shows it. */
export const mailTieOf = (
  { color, style, quantity }: { color: string; style: string; quantity: number },
  looks: Looks,
): MailTie => ({ color: looks.color(color), style: looks.style(style), quantity, who: null })

/** How colours and styles look, also those that are no longer sold: one statement. */
export async function readLooks(
  scope: MedusaContainer,
  worn: readonly { color: string; style: string }[],
): Promise<Looks> {
  const slugs = (of: "color" | "style") => [...new Set(worn.map((tie) => tie[of]))]
  const rows = await select<Row>(scope, LOOKS, [slugs("color"), slugs("style")])
  const find = (of: Row["of"], slug: string) => rows.find((row) => row.of === of && row.slug === slug)
  return {
    color: (slug) => {
      const found = find("color", slug)
      return { name: found?.name ?? slug, hex: found?.hex ?? null }
    },
    style: (slug) => {
      const found = find("style", slug)
      return { slug, name: found?.name ?? slug, width_inches: found?.width_inches ?? null }
    },
  }
}

interface VariantRow {
  variant_id: string
  color: string
  hex: string | null
  style: string
  slug: string
  width_inches: number | null
}

const OF_VARIANTS = `
  select r.variant_id, c.name as color, c.hex, s.name as style, s.slug, s.width_inches
  from tie_sync_record r join tie_color c on c.id = r.color_id join tie_style s on s.id = r.style_id
  where r.variant_id = any(?) and r.deleted_at is null`

/** The ties among some variants, by their ids: one statement. */
export async function readTiesOf(
  scope: MedusaContainer,
  variantIds: readonly string[],
): Promise<Map<string, Pick<MailTie, "color" | "style">>> {
  const rows = await select<VariantRow>(scope, OF_VARIANTS, [[...variantIds]])
  return new Map(
    rows.map(({ variant_id, color, hex, style, slug, width_inches }) => [
      variant_id,
      { color: { name: color, hex }, style: { slug, name: style, width_inches } },
    ]),
  )
}
