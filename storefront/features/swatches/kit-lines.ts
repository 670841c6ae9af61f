import type { SwatchColor } from "@kct/contract"
import type { BagLine } from "@/features/cart/lines"

/** A line that is a kit, and what is in it; null where nobody chose any colours. */
export interface KitColors {
  line_item_id: string
  colors: readonly SwatchColor[] | null
}

/** Lines with the colours of those that are kits: they are named by them, and shown as cloth. */
export function withKits<L extends Pick<BagLine, "id" | "styleName" | "drawn">>(
  lines: readonly L[],
  kits: readonly KitColors[],
): L[] {
  const found = new Map(kits.map(({ line_item_id, colors }) => [line_item_id, colors ?? []]))
  return lines.map((line) => {
    const kit = found.get(line.id)
    if (!kit) return line
    return {
      ...line,
      drawn: { kit },
      styleName: kit.map(({ name }) => name).join(", ") || "No colours chosen",
    }
  })
}
