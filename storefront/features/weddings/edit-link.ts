import type { CartBundle } from "@kct/contract"
import { writeLink } from "@/features/builder/draft/link"
import { STEPS } from "@/features/builder/steps"

/** The way from a party of the bag to the builder with that party in it: what is changed there takes its place. */
export function editLink({ id, theme, wedding_date, lines }: CartBundle): string {
  const link = writeLink({
    theme,
    weddingDate: wedding_date,
    palette: [...new Set(lines.map(({ color }) => color))],
    members: lines.map(({ role, name, color, style, quantity, payer }, at) => ({
      key: `m${at + 1}`,
      role,
      name: name ?? "",
      color,
      style,
      quantity,
      pays: payer,
    })),
    next: lines.length + 1,
    bundle: id,
    ours: null,
  })
  return `${STEPS[2].url}#${id}@${link}`
}
