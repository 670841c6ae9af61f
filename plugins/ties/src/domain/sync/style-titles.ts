/**
 * What a variant and its option value are called: the style's name. Two styles of one name would be one option
 * value, so these say their slug too.
 * @returns title by slug
 */
export function styleTitles(styles: ReadonlyArray<{ slug: string; name: string }>): Map<string, string> {
  const names = styles.map(({ name }) => name.toLowerCase())
  const isUnique = (name: string) =>
    names.indexOf(name.toLowerCase()) === names.lastIndexOf(name.toLowerCase())
  return new Map(styles.map(({ slug, name }) => [slug, isUnique(name) ? name : `${name} (${slug})`]))
}

const BOW = /(^|[^a-z])bow([^a-z]|$)|(^|[^a-z])bowtie/i

/** Whether a style is drawn and measured as a bow tie: its name is all that the service says of it. */
export function styleKind(style: { slug: string; name: string }): "necktie" | "bow_tie" {
  return BOW.test(style.slug) || BOW.test(style.name) ? "bow_tie" : "necktie"
}
