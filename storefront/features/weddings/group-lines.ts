import type { CartBundle } from "@kct/contract"
import { nameIn, placeOf } from "@/features/builder/words"

export interface WeddingNames {
  themes: readonly { slug: string; name: string }[]
  roles: readonly { slug: string; name: string }[]
}

/** A line of a wedding, with who wears it. */
export type WornLine<L> = L & { worn: string }

export interface Wedding<L> {
  bundle: CartBundle
  /** `Autumn Harvest`, or what a party without a theme is called. */
  name: string
  lines: WornLine<L>[]
}

export interface Grouped<L> {
  weddings: Wedding<L>[]
  /** Lines that belong to no wedding, in their order. */
  single: L[]
}

/** Lines by the wedding that they belong to, those of a wedding in its party's order. A line is in one place only. */
export function groupLines<L extends { id: string }>(
  lines: readonly L[],
  bundles: readonly CartBundle[],
  names: WeddingNames,
): Grouped<L> {
  const left = new Map(lines.map((line) => [line.id, line]))
  const weddings = bundles.map((bundle) => ({
    bundle,
    name: bundle.theme === null ? "Your wedding party" : nameIn(names.themes, bundle.theme),
    lines: bundle.lines.flatMap((member) => {
      const line = left.get(member.line_item_id)
      left.delete(member.line_item_id)
      return line ? [{ ...line, worn: wornBy(member, bundle, names) }] : []
    }),
  }))
  return { weddings: weddings.filter((wedding) => wedding.lines.length > 0), single: [...left.values()] }
}

/** `Tom, Groom`; without a name the role, numbered where there are several of it. */
function wornBy(member: CartBundle["lines"][number], { lines }: CartBundle, { roles }: WeddingNames): string {
  return member.name ? `${member.name}, ${nameIn(roles, member.role)}` : placeOf(member, lines, roles)
}
