import { type KnownTie, tieKey } from "./known"
import type { ListedColor, RefusedRow } from "./listed"
import { skuOf } from "./sku"

export interface AssignedSkus {
  /** By `tieKey`; a tie that was refused has none. */
  skus: Map<string, string>
  refused: RefusedRow[]
}

/**
 * The SKU of every tie: the service's, else the one that it already has here, else one made of its name. Ties that
 * keep theirs choose first, so that no newcomer takes it from them; a second tie with a SKU of the service is refused.
 */
export function assignSkus(
  colors: readonly ListedColor[],
  known: ReadonlyMap<string, KnownTie>,
): AssignedSkus {
  const skus = new Map<string, string>()
  const owners = new Map<string, string>()
  const refused: RefusedRow[] = []
  const give = (key: string, sku: string) => {
    skus.set(key, sku)
    owners.set(sku, key)
  }
  const each = (visit: (key: string, tie: ListedColor["ties"][number], color: ListedColor) => void) => {
    for (const color of colors) for (const tie of color.ties) visit(tieKey(tie.style, color.slug), tie, color)
  }
  each((key, tie) => {
    const had = known.get(key)?.sku
    if (had !== undefined && (tie.sku ?? had) === had && !owners.has(had)) give(key, had)
  })
  each((key, tie, color) => {
    if (skus.has(key)) return
    if (tie.sku === null) return give(key, freeSku(skuOf(color.slug, tie.style), owners))
    const owner = owners.get(tie.sku)
    if (owner === undefined) return give(key, tie.sku)
    const reason = `sku: "${tie.sku}" is already that of ${owner}`
    refused.push({ key, reason, row: { ...tie, color: { slug: color.slug, name: color.name } } })
  })
  return { skus, refused }
}

/** Two pairs of slugs can make one SKU, as navy-blue + tie and navy + blue-tie do. */
function freeSku(wanted: string, owners: ReadonlyMap<string, string>): string {
  let sku = wanted
  for (let count = 2; owners.has(sku); count++) sku = `${wanted}-${count}`
  return sku
}
