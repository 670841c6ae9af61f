import type { Guard } from "./guard"
import { type KnownCatalogue, type KnownColor, type KnownStyle, type KnownTie, tieKey } from "./known"
import type { ListedCatalogue } from "./listed"

export interface Withdrawals {
  /** Ties that are no longer listed. */
  ties: KnownTie[]
  /** Colours of which no tie is left: their products become drafts. */
  colors: KnownColor[]
  /** Styles that are no longer listed. */
  styles: KnownStyle[]
}

/** What a complete read no longer lists, but for what the guard protects. Nothing is ever deleted. */
export function planWithdrawals(known: KnownCatalogue, listed: ListedCatalogue, guard: Guard): Withdrawals {
  const there = new Set(
    listed.colors.flatMap(({ slug, ties }) => ties.map(({ style }) => tieKey(style, slug))),
  )
  const stays = (tie: KnownTie) =>
    there.has(tieKey(tie.style, tie.color)) || (!tie.withdrawn && guard.protects(tie.style, tie.color))
  const staying = new Set<string>(listed.colors.map(({ slug }) => slug))
  for (const tie of known.ties.values()) if (stays(tie)) staying.add(tie.color)
  const styles = new Set(listed.styles.map(({ slug }) => slug))
  return {
    ties: [...known.ties.values()].filter((tie) => !tie.withdrawn && !stays(tie)),
    colors: [...known.colors.values()].filter(({ slug, withdrawn }) => !withdrawn && !staying.has(slug)),
    styles: [...known.styles.values()].filter(
      ({ slug, withdrawn }) => !withdrawn && !styles.has(slug) && !guard.protectsStyle(slug),
    ),
  }
}
