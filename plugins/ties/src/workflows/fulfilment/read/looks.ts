import type { MedusaContainer } from "@medusajs/framework/types"
import type { StockedTie } from "../../../contract"
import { select } from "../../../database/select"

interface Row {
  of: "color" | "style"
  slug: string
  name: string
  hex: string | null
  kind: "necktie" | "bow_tie" | null
  width_inches: number | null
}

const LOOKS = `
  select 'color' as of, slug, name, hex, null as kind, null::real as width_inches
  from tie_color where deleted_at is null
  union all
  select 'style', slug, name, null, kind, width_inches from tie_style where deleted_at is null`

/** What all colours and styles are called and how they look, also those that are no longer sold. */
export interface StockedLooks {
  color: (slug: string) => StockedTie["color"]
  style: (slug: string) => StockedTie["style"]
}

/** One statement; there are as many rows as the shop has colours and styles. */
export async function readStockedLooks(scope: MedusaContainer): Promise<StockedLooks> {
  const rows = await select<Row>(scope, LOOKS, [])
  const known = new Map(rows.map((row) => [`${row.of}:${row.slug}`, row]))
  return {
    color: (slug) => {
      const found = known.get(`color:${slug}`)
      return { slug, name: found?.name ?? slug, hex: found?.hex ?? null }
    },
    style: (slug) => {
      const found = known.get(`style:${slug}`)
      return {
        slug,
        name: found?.name ?? slug,
        kind: found?.kind ?? "necktie",
        width_inches: found?.width_inches ?? null,
      }
    },
  }
}

/** A tie in words: `Navy Blue, Bow Tie`. */
export const tieWords = ({ color, style }: { color: string; style: string }, looks: StockedLooks): string =>
  `${looks.color(color).name}, ${looks.style(style).name}`
