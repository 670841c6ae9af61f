import { slugify } from "./values/slug"

/**
 * Slugs that the shop gives to families of two names. The service has been seen to write them the other way round
 * (`blacks-grays`), with `&`, `and` or `/` between them, and `greys`; all of these are the one family.
 */
const FAMILY_SLUGS = ["grays-blacks", "yellows-oranges", "whites-creams", "browns-neutrals"]

/** Spellings of one word. */
const WORDS: Record<string, string> = { greys: "grays" }

const BY_KEY = new Map(FAMILY_SLUGS.map((slug) => [familyKey(slug), slug]))

/** Equal for all spellings of one family, from its name or from its slug: its words, in alphabetical order. */
export function familyKey(nameOrSlug: string): string {
  const words = (slugify(nameOrSlug) ?? "").split("-").filter((word) => word !== "and")
  return words
    .map((word) => WORDS[word] ?? word)
    .sort()
    .join("-")
}

/**
 * The slug of a family, the same whichever way the service spells it: that of the table where the family is in it, else
 * the service's own, but in the order of the name.
 * @returns null where neither name nor slug has a letter or digit
 */
export function canonicalFamilySlug(family: { name: string; slug?: string | null }): string | null {
  const named = BY_KEY.get(familyKey(family.name)) ?? BY_KEY.get(familyKey(family.slug ?? ""))
  if (named) return named
  const fromName = slugify(family.name.replace(/&|\band\b/gi, "/"))
  const given = slugify(family.slug ?? "")
  return given && familyKey(given) !== familyKey(family.name) ? given : (fromName ?? given)
}
