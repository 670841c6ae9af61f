import { isDeepStrictEqual } from "node:util"
import type { KnownFamily, KnownStyle } from "./known"
import type { ListedFamily, ListedStyle } from "./listed"

export interface FamilyWork {
  listed: ListedFamily
  known: KnownFamily | null
  /** Medusa has no category for it, or no longer has it. */
  needsCategory: boolean
}

export interface StyleWork {
  listed: ListedStyle
  known: KnownStyle | null
}

/** Families that are new or differ. One that is no longer named stays: its category may hold what staff put there. */
export function planFamilies(
  known: ReadonlyMap<string, KnownFamily>,
  families: readonly ListedFamily[],
): FamilyWork[] {
  return families.flatMap((listed) => {
    const before = known.get(listed.slug) ?? null
    const needsCategory = !before?.categoryId
    const { slug, name, rank, gradient } = before ?? {}
    const isSame = isDeepStrictEqual({ slug, name, rank, gradient }, listed)
    return isSame && !needsCategory ? [] : [{ listed, known: before, needsCategory }]
  })
}

/** Styles that are new, differ, or are back. */
export function planStyles(
  known: ReadonlyMap<string, KnownStyle>,
  styles: readonly ListedStyle[],
): StyleWork[] {
  return styles.flatMap((listed): StyleWork[] => {
    const before = known.get(listed.slug)
    if (!before) return [{ listed, known: null }]
    const { id: _id, withdrawn, ...same } = before
    return isDeepStrictEqual(same, listed) && !withdrawn ? [] : [{ listed, known: before }]
  })
}
