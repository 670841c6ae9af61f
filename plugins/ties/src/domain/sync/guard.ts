import type { RefusedRow } from "./listed"

/** What may not be withdrawn in this run, although the good rows no longer list it. */
export interface Guard {
  /** Whether a row of this tie, or one that may have been of this tie, was refused. */
  protects(style: string, color: string): boolean
  /** Whether the row of a style, or one that may have been of it, was refused. */
  protectsStyle(style: string): boolean
}

/**
 * A row that could not be read is not a row that is gone: what it may have been of keeps its last good state. A row
 * without a readable key may have been any of its list.
 * @param refusedStyles rows of the list of styles
 * @param refusedTies rows of the lists of variants
 */
export function guardOf(
  refusedStyles: ReadonlyArray<Pick<RefusedRow, "key">>,
  refusedTies: ReadonlyArray<Pick<RefusedRow, "key">>,
): Guard {
  const isPlace = (key: string) => key.startsWith("#")
  const styles = new Set(refusedStyles.map(({ key }) => key))
  const anyStyle = refusedStyles.some(({ key }) => isPlace(key))
  const ties = new Set(refusedTies.map(({ key }) => key))
  const wholeStyles = new Set(
    refusedTies.flatMap(({ key }) => {
      const [style = "", color = ""] = key.split("/")
      return isPlace(color) || color === "" ? [style] : []
    }),
  )
  const protectsStyle = (style: string) => anyStyle || styles.has(style)
  return {
    protectsStyle,
    protects: (style, color) =>
      protectsStyle(style) || wholeStyles.has(style) || ties.has(`${style}/${color}`),
  }
}
