import type { Theme } from "./themes"

/** A theme whose colours are those of the catalogue. */
export type ResolvedTheme<C> = Omit<Theme, "colors"> & { colors: C[] }

/** A theme that asks for a colour under a name that the catalogue does not have. */
export interface UnknownThemeColor {
  theme: { slug: string; name: string }
  /** As the theme writes it. */
  color: string
}

export interface ResolvedThemes<C> {
  /** In the order given, each with the colours that are sold; none is left out, even one that has none of them. */
  themes: ResolvedTheme<C>[]
  /** For staff, who can rename a colour or the theme's word for it; a shopper never meets one. */
  unknown: UnknownThemeColor[]
}

/** `" navy  BLUE "` is the name "Navy Blue". A hyphen is not a space: "Rose-Gold" may be another colour. */
const plain = (name: string) => name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase()

/**
 * Finds the colours that themes name among those of the catalogue. A colour that a theme names twice is there once.
 * @param colors those that are sold; where two share a name, the first is meant
 */
export function resolveThemes<C extends { slug: string; name: string }>(
  themes: readonly Theme[],
  colors: readonly C[],
): ResolvedThemes<C> {
  const byName = new Map([...colors].reverse().map((color) => [plain(color.name), color]))
  const found = themes.map((theme) => ({
    theme,
    named: theme.colors.map((name) => ({ name, color: byName.get(plain(name)) })),
  }))
  return {
    themes: found.map(({ theme, named }) => ({
      ...theme,
      colors: [...new Set(named.flatMap(({ color }) => color ?? []))],
    })),
    unknown: found.flatMap(({ theme: { slug, name }, named }) =>
      named.filter(({ color }) => !color).map((one) => ({ theme: { slug, name }, color: one.name })),
    ),
  }
}
