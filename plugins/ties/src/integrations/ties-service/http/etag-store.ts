/** Answers worth keeping: a catalogue has one for each style and a few lists. */
const KEPT = 100

/** What we have of the service's answers, by URL, for those that came with an ETag. The oldest goes first. */
export function createEtagStore() {
  const kept = new Map<string, { etag: string; json: unknown }>()
  return {
    get: (url: string) => kept.get(url),
    set(url: string, etag: string | null, json: unknown) {
      kept.delete(url)
      if (etag === null) return
      kept.set(url, { etag, json })
      const [oldest] = kept.keys()
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    },
  }
}
