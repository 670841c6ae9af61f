import "server-only"
import { StoreUnavailableError } from "./errors"

/** Answers kept for when the store is away; few routes are read, most of them with one query. */
const MOST = 500

// On the process and not in the module: Next may load a module once for each page that uses it.
const HOME = Symbol.for("kct.last-good")
const home = globalThis as { [HOME]?: Map<string, unknown> }
const kept = (home[HOME] ??= new Map())

/**
 * The answer of `read`, or the last one under the same name where the store can't be reached: a page that is made
 * for the first time while the store is away is then made of what the shop knew a minute ago, not refused.
 * Only for what everybody may see. A refusal is an answer, and is passed on.
 * @throws whatever `read` throws, where nothing is kept or the store did answer
 */
export async function orLastGood<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    const answer = await read()
    kept.delete(name)
    kept.set(name, answer)
    for (const [oldest] of kept) if (kept.size > MOST) kept.delete(oldest)
    return answer
  } catch (error) {
    if (!(error instanceof StoreUnavailableError) || !kept.has(name)) throw error
    console.error(`${error.message} Going on with the last good answer of ${name}.`)
    return kept.get(name) as T
  }
}
