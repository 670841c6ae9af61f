const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Whether this can be the slug of anything: what can't is not asked for. */
export function isSlug(value: string): boolean {
  return value.length <= 100 && SLUG.test(value)
}
