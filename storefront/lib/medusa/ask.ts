import "server-only"
import { unstable_rethrow } from "next/navigation"
import { backendUrl, publishableKey } from "@/lib/env"
import { StoreRefusedError, StoreUnavailableError } from "./errors"
import { timeoutOf } from "./limits"

export interface Asked {
  method?: "GET" | "POST" | "PUT" | "DELETE"
  query?: Readonly<Record<string, string | undefined>>
  headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  body?: unknown
  /** Longest that it may take, in milliseconds, where it is another time than its method's. */
  timeout?: number
}

/**
 * One request of a store route, its answer parsed. The js-sdk drops the body of a refusal, which carries what can be
 * done instead, and takes no time limit; what needs either is asked here. Asked for once: it never retries.
 * @throws StoreRefusedError when the store says no (4xx), with what it said
 * @throws StoreUnavailableError when it does not answer, answers 5xx, or answers no JSON
 */
export async function askStore<T>(route: string, asked: Asked = {}): Promise<T> {
  const url = new URL(`${backendUrl()}${route}`)
  for (const [name, value] of Object.entries(asked.query ?? {}))
    if (value !== undefined) url.searchParams.set(name, value)
  const response = await request(url, asked)
  const body = await parsed(response)
  if (response.ok) return body as T
  if (response.status >= 500) throw new StoreUnavailableError(`${route} answered ${response.status}`)
  throw new StoreRefusedError(
    messageOf(body) ?? `The store answered ${response.status}.`,
    response.status,
    body,
  )
}

async function request(url: URL, asked: Asked): Promise<Response> {
  const { method = "GET", headers, body, timeout = timeoutOf(method) } = asked
  // Outside of the try: a shop that is set up wrong is not a store that is away.
  const own = { accept: "application/json", "x-publishable-api-key": publishableKey() }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  try {
    return await fetch(url, {
      method,
      headers: { ...own, ...(sent.body ? { "content-type": "application/json" } : {}), ...headers },
      ...sent,
      signal: AbortSignal.timeout(timeout),
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
