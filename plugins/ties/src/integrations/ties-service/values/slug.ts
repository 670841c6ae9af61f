const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const MAX_LENGTH = 100

/** Whether a text is a slug as our routes take it: lower case letters, digits, single hyphens, at most 100. */
export function isSlug(text: string): boolean {
  return text.length <= MAX_LENGTH && SLUG.test(text)
}

/**
 * A slug from a name: `Rosé & Crème` is `rose-and-creme`.
 * @returns null where nothing is left to make one of, or it would be over 100 long
 */
export function slugify(name: string): string | null {
  if (isSlug(name)) return name
  const slug = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
  return isSlug(slug) ? slug : null
}
