import "server-only"
import path from "node:path"
import { PHASE_PRODUCTION_BUILD } from "next/constants"
import { backendUrl } from "@/lib/env"
import { askStore } from "./ask"
import { lastGoodIn, type OrLastGood } from "./last-good"
import { READ_TIMEOUT } from "./limits"

/**
 * Longest that one read may take, in milliseconds. A visitor is waiting for a page; nobody waits for a build, which
 * may well share its machine with a store that has just been started.
 */
const timeout = process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD ? 60_000 : READ_TIMEOUT

// On the process and not in the module: Next may load a module once for each page that uses it.
const HOME = Symbol.for("kct.last-good")
const home = globalThis as { [HOME]?: OrLastGood }

/** Beside what Next keeps from one build to the next. */
const folder = () => path.join(/* turbopackIgnore: true */ process.cwd(), ".next/cache/last-good")

type Query = Record<string, string | undefined>

/**
 * One GET of a store route, parsed.
 * @throws like `askStore`
 */
export function readStore<T>(route: string, query: Query = {}): Promise<T> {
  return askStore<T>(route, { query, timeout })
}

/**
 * One GET of what everybody may see; while the store is away, its last good answer.
 * @throws like `readStore`
 */
export function readPublic<T>(route: string, query: Query = {}): Promise<T> {
  const orLastGood = (home[HOME] ??= lastGoodIn(folder()))
  return orLastGood(JSON.stringify([backendUrl(), route, query]), () => readStore<T>(route, query))
}
