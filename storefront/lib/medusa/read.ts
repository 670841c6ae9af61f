import "server-only"
import { unstable_rethrow } from "next/navigation"
import path from "node:path"
import { PHASE_PRODUCTION_BUILD } from "next/constants"
import { backendUrl, publishableKey } from "@/lib/env"
import { StoreRefusedError, StoreUnavailableError } from "./errors"
import { lastGoodIn, type OrLastGood } from "./last-good"

/**
 * Longest that one read may take, in milliseconds. A visitor is waiting for a page; nobody waits for a build, which
 * may well share its machine with a store that has just been started.
 */
const READ_TIMEOUT = process.env.NEXT_PHASE === PHASE_PRODUCTION_BUILD ? 60_000 : 8_000

// On the process and not in the module: Next may load a module once for each page that uses it.
const HOME = Symbol.for("kct.last-good")
const home = globalThis as { [HOME]?: OrLastGood }

/** Beside what Next keeps from one build to the next. */
const folder = () => path.join(/* turbopackIgnore: true */ process.cwd(), ".next/cache/last-good")

type Query = Record<string, string | undefined>

/**
 * One GET of a store route, parsed. The js-sdk drops the body of a refusal, which carries what we suggest instead,
 * and takes no time limit, so reads go through here.
 * @throws StoreRefusedError when the store says no (4xx)
 * @throws StoreUnavailableError when it does not answer, answers 5xx, or answers no JSON
 */
export async function readStore<T>(route: string, query: Query = {}): Promise<T> {
  const url = new URL(`${backendUrl()}${route}`)
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, value)
  const response = await request(url)
  const body = await parsed(response)
  if (response.ok) return body as T
  if (response.status >= 500) throw new StoreUnavailableError(`${route} answered ${response.status}`)
  throw new StoreRefusedError(
    messageOf(body) ?? `The store answered ${response.status}.`,
    response.status,
    body,
  )
}

/**
 * One GET of what everybody may see; while the store is away, its last good answer.
 * @throws like `readStore`
 */
export function readPublic<T>(route: string, query: Query = {}): Promise<T> {
  const orLastGood = (home[HOME] ??= lastGoodIn(folder()))
  return orLastGood(JSON.stringify([backendUrl(), route, query]), () => readStore<T>(route, query))
}

async function request(url: URL): Promise<Response> {
  // Outside of the try: a shop that is set up wrong is not a store that is away.
  const headers = { accept: "application/json", "x-publishable-api-key": publishableKey() }
  try {
    return await fetch(url, {
      headers,
      signal: AbortSignal.timeout(READ_TIMEOUT),
    })
  } catch (cause) {
    // Next breaks off what it only tries ahead of a request; that is no failure of the store.
    unstable_rethrow(cause)
    throw new StoreUnavailableError(`no answer from ${url.pathname}`, { cause })
  }
}

async function parsed(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    const { status } = response
    throw new StoreUnavailableError(`an answer of ${status} that is not JSON`, { cause }, status)
  }
}

function messageOf(body: unknown): string | null {
  if (typeof body !== "object" || body === null || !("message" in body)) return null
  return typeof body.message === "string" ? body.message : null
}
