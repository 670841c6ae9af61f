// @ts-check
// Plain JavaScript, because Next loads it by path, past the build.

/**
 * Where `"use cache"` keeps its entries: in memory, like Next's own handler, which drops an entry as soon as it is
 * due for renewal. This one hands it out until it expires, so that Next renews it behind the visitor's back: nobody
 * waits for the store, and while it is away its last good answer stays.
 *
 * @typedef {import("next/cache").CacheEntry} CacheEntry
 * @typedef {Omit<CacheEntry, "value"> & { bytes: Uint8Array }} Kept
 */

/** Bytes kept in all; what was not read for longest makes room. */
const MOST_BYTES = 96 * 1024 * 1024

/** @type {Map<string, Kept>} Read last stands last. */
const entries = new Map()
let size = 0

/** @type {Map<string, Promise<void>>} Entries under way, so that who asks meanwhile waits and does not ask again. */
const pending = new Map()

/** @type {Map<string, { stale: number, expired: number }>} When a tag was called off, in ms; expired may lie ahead. */
const tags = new Map()

/** @type {import("next/cache").CacheHandler} */
const handler = {
  async get(key) {
    await pending.get(key)
    const kept = entries.get(key)
    if (!kept) return undefined
    entries.delete(key)
    entries.set(key, kept)
    const state = kept.tags.map((tag) => tags.get(tag) ?? { stale: 0, expired: Infinity })
    if (state.some(({ expired }) => expired <= Date.now() && kept.timestamp <= expired)) return undefined
    const { bytes, ...entry } = kept
    const called = state.some(({ stale }) => stale > kept.timestamp)
    return { ...entry, ...(called ? { revalidate: -1 } : {}), value: streamOf(bytes) }
  },

  async set(key, promised) {
    const done = keep(key, promised)
    pending.set(key, done)
    try {
      await done
    } finally {
      if (pending.get(key) === done) pending.delete(key)
    }
  },

  async refreshTags() {},

  async getExpiration(asked) {
    const past = asked.map((tag) => tags.get(tag)?.expired ?? 0).filter((at) => at <= Date.now())
    return Math.max(0, ...past)
  },

  async updateTags(called, durations) {
    const now = Date.now()
    for (const tag of called)
      tags.set(tag, { stale: now, expired: durations ? now + (durations.expire ?? Infinity) * 1000 : now })
  },
}

/**
 * @param {string} key
 * @param {Promise<CacheEntry>} promised
 */
async function keep(key, promised) {
  try {
    const { value, ...entry } = await promised
    const bytes = new Uint8Array(await new Response(value).arrayBuffer())
    forget(key)
    entries.set(key, { ...entry, bytes })
    size += bytes.byteLength
    for (const [oldest] of entries) if (size > MOST_BYTES) forget(oldest)
  } catch (error) {
    // What could not be made is not kept; the render that made it has the error, the last good entry stays.
    console.error("A cache entry was not kept:", error instanceof Error ? error.message : error)
  }
}

/** @param {string} key */
function forget(key) {
  size -= entries.get(key)?.bytes.byteLength ?? 0
  entries.delete(key)
}

/** @param {Uint8Array} bytes */
function streamOf(bytes) {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes)
      controller.close()
    },
  })
}

export default handler
