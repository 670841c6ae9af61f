/** What a cache of views needs to know of the world. Times in milliseconds. */
export type ViewCacheOptions = {
  /** After this long a view is built anew even when its mark still stands. */
  maxAge: number
  /** After a failed build the last good view is served this long before another is tried. */
  retryAfter: number
  maxEntries: number
  /** Is this error an answer to the caller (an unknown region), and no trouble of ours? */
  isAnswer: (error: unknown) => boolean
  /** Told of trouble that the last good view covers up, so that nothing is swallowed. */
  onTrouble: (error: unknown) => void
  now?: () => number
}

type Entry<V> = { mark: string | null; builtAt: number; retryAt: number; view: V }
type Flight<V> = { mark: string | null; view: Promise<V> }

/**
 * Views in memory, valid while the mark that they were built under stands: one cheap question a request, and one
 * build however many ask at once. When question or build fails, the last good view goes on being served.
 */
export class ViewCache<V> {
  readonly #options: ViewCacheOptions
  readonly #now: () => number
  readonly #entries = new Map<string, Entry<V>>()
  readonly #flights = new Map<string, Flight<V>>()

  constructor(options: ViewCacheOptions) {
    this.#options = options
    this.#now = options.now ?? Date.now
  }

  /** @throws what `currentMark` or `build` throws, where there is no last good view or the error is an answer. */
  async get(key: string, currentMark: () => Promise<string | null>, build: () => Promise<V>): Promise<V> {
    const held = this.#entries.get(key)
    if (held && this.#now() < held.retryAt) return held.view
    try {
      const mark = await currentMark()
      const entry = this.#entries.get(key)
      if (entry && entry.mark === mark && this.#now() - entry.builtAt < this.#options.maxAge) {
        this.#keep(key, entry)
        return entry.view
      }
      return await this.#built(key, mark, build)
    } catch (error) {
      const last = this.#entries.get(key)
      if (this.#options.isAnswer(error)) this.#entries.delete(key)
      if (!last || this.#options.isAnswer(error)) throw error
      last.retryAt = this.#now() + this.#options.retryAfter
      this.#options.onTrouble(error)
      return last.view
    }
  }

  /**
   * Joins a build that began under the same mark. One that began before a change can't be trusted to show it: it is
   * waited for, since two at a time would only slow each other down, and what is built next began late enough for all
   * who waited.
   */
  async #built(key: string, mark: string | null, build: () => Promise<V>): Promise<V> {
    const underway = this.#flights.get(key)
    if (!underway) return this.#start(key, mark, build)
    if (underway.mark === mark) return underway.view
    await Promise.allSettled([underway.view])
    return this.#flights.get(key)?.view ?? this.#start(key, mark, build)
  }

  #start(key: string, mark: string | null, build: () => Promise<V>): Promise<V> {
    const view = build()
      .then((built) => {
        this.#keep(key, { mark, builtAt: this.#now(), retryAt: 0, view: built })
        return built
      })
      .finally(() => this.#flights.delete(key))
    this.#flights.set(key, { mark, view })
    return view
  }

  /** A Map keeps insertion order: what was used last is put at its end, what is longest unused falls off its front. */
  #keep(key: string, entry: Entry<V>): void {
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    const [oldest] = this.#entries.keys()
    if (this.#entries.size > this.#options.maxEntries && oldest !== undefined) this.#entries.delete(oldest)
  }
}
