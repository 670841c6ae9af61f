import type { CartItem } from "./types"

/**
 * Lines as they were put in. Those of one moment, as all of an order are, go by their names: Medusa lists them in no
 * order of its own, and a page that is read twice shows the same one twice.
 */
export function inOrder(items: readonly CartItem[] = []): CartItem[] {
  return [...items].sort(
    (a, b) => a.created_at.localeCompare(b.created_at) || nameOf(a).localeCompare(nameOf(b)),
  )
}

const nameOf = ({ product_title, variant_title, id }: CartItem): string =>
  [product_title, variant_title, id].join("\n")
