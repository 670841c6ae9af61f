/** Addresses of catalogue pages: the one place that knows their shape. They are stable and name what they show. */

export function familyUrl(family: string): string {
  return `/ties/${family}`
}

/**
 * A colour's page in one style. The style that a colour is shown in first has no part of its own in the address,
 * so that every tie has exactly one.
 * @param firstStyle slug of that first style, see `firstStyleOf`
 */
export function tieUrl(family: string, color: string, style: string, firstStyle: string): string {
  return style === firstStyle ? `/ties/${family}/${color}` : `/ties/${family}/${color}/${style}`
}

/** What an address of a colour page names; null where it is none. `style` is null where it names none. */
export function readTieUrl(pathname: string): { family: string; color: string; style: string | null } | null {
  const [, ties, family, color, style, more] = pathname.split("/")
  if (ties !== "ties" || !family || !color || more !== undefined) return null
  return { family, color, style: style || null }
}

/** The drawn picture of a tie, of a colour in all its styles, of a family or of the house, for social cards. */
export function pictureUrl(family?: string, color?: string, style?: string): string {
  return ["/pictures", family, color, style].filter(Boolean).join("/")
}
