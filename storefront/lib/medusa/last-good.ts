import "server-only"
import { createHash } from "node:crypto"
import { mkdir, readFile, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import { StoreUnavailableError } from "./errors"

/** Answers kept in memory; few routes are read, most of them with one query. */
const MOST = 500

/** How long, in ms, a store that did not answer is not asked again for what there is a last good answer to. */
const PAUSE = 10_000

export type OrLastGood = <T>(name: string, read: () => Promise<T>) => Promise<T>

/**
 * Reads that fall back on their last good answer while the store can't be reached, so that a page is made of what
 * the shop knew a minute ago instead of being refused. Kept in a folder too, so that a shop that is started again
 * meanwhile still knows it. Only for what everybody may see. A refusal is an answer, and is passed on, as is any
 * error where nothing is kept.
 */
export function lastGoodIn(folder: string, now: () => number = Date.now): OrLastGood {
  const kept = new Map<string, string>()
  let failedAt = Number.NEGATIVE_INFINITY

  return async function orLastGood<T>(name: string, read: () => Promise<T>): Promise<T> {
    if (now() - failedAt < PAUSE) {
      const text = await last(name)
      if (text !== null) return JSON.parse(text) as T
    }
    try {
      const answer = await read()
      failedAt = Number.NEGATIVE_INFINITY
      await keep(name, JSON.stringify(answer))
      return answer
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error
      failedAt = now()
      const text = await last(name)
      if (text === null) throw error
      console.error(`${error.message} Going on with the last good answer of ${name}.`)
      return JSON.parse(text) as T
    }
  }

  async function keep(name: string, text: string): Promise<void> {
    const same = kept.get(name) === text
    kept.delete(name)
    kept.set(name, text)
    for (const [oldest] of kept) if (kept.size > MOST) kept.delete(oldest)
    if (same) return
    const file = fileOf(name)
    try {
      await mkdir(folder, { recursive: true })
      // Renamed when whole: a shop that dies while writing leaves the older answer.
      const part = `${file}.${process.pid}.part`
      await writeFile(part, text)
      await rename(part, file)
    } catch (error) {
      console.error(`The answer of ${name} could not be kept on disk:`, error)
    }
  }

  async function last(name: string): Promise<string | null> {
    const text = kept.get(name)
    if (text !== undefined) return text
    return readFile(fileOf(name), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "ENOENT") console.error(error)
      return null
    })
  }

  function fileOf(name: string): string {
    return path.join(folder, `${createHash("sha256").update(name).digest("hex").slice(0, 32)}.json`)
  }
}
