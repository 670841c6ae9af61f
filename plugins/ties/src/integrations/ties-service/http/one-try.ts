import { TiesServiceError } from "../errors"
import { show } from "../values/text"
import { readBody } from "./read-body"

export interface Call {
  method: "GET" | "POST"
  url: string
  headers: Record<string, string>
  body?: string
  /** For messages: the method and path, never the token or the host. */
  name: string
}

export type Answered = { notModified: true } | { notModified: false; json: unknown; etag: string | null }

/**
 * One request, from connecting to parsed JSON.
 * @throws TiesServiceError unreachable, timeout (when the signal fires), http_status, html, not_json, truncated, too_large
 */
export async function oneTry(call: Call, maxBytes: number, signal: AbortSignal): Promise<Answered> {
  const { url, name, ...init } = call
  const response = await fetch(url, { ...init, signal }).catch((cause: unknown) => {
    throw broken("unreachable", `${name} got no answer`, signal, cause)
  })
  if (response.status === 304 && "if-none-match" in call.headers) return { notModified: true }
  const text = await readBody(response, maxBytes, name).catch((cause: unknown) => {
    if (cause instanceof TiesServiceError) throw cause
    throw broken("truncated", `the answer to ${name} broke off`, signal, cause)
  })
  if (!response.ok) throw wrongStatus(response.status, text, name)
  return { notModified: false, json: parse(response, text, name), etag: response.headers.get("etag") }
}

function broken(code: "unreachable" | "truncated", what: string, signal: AbortSignal, cause: unknown) {
  if (signal.aborted) return new TiesServiceError("timeout", `${what} in time`, { cause })
  return new TiesServiceError(code, `${what} (${reasonOf(cause)})`, { cause })
}

/** Node's fetch says only "fetch failed" and keeps why in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return show(error)
  const cause = error.cause instanceof Error ? error.cause : error
  return (cause as NodeJS.ErrnoException).code ?? cause.message
}

function wrongStatus(status: number, text: string, name: string): TiesServiceError {
  const said = ownWords(text)
  return new TiesServiceError("http_status", `${name} answered ${status}${said}`, { status })
}

function parse(response: Response, text: string, name: string): unknown {
  const isPage = response.headers.get("content-type")?.includes("text/html") || /^\s*</.test(text)
  if (isPage) throw new TiesServiceError("html", `${name} answered a web page`)
  try {
    return JSON.parse(text) as unknown
  } catch (cause) {
    throw new TiesServiceError("not_json", `${name} answered something that is not JSON`, { cause })
  }
}

/** What a failed answer says of itself, where it is JSON that does. */
function ownWords(text: string): string {
  try {
    const { error, message } = JSON.parse(text) as { error?: unknown; message?: unknown }
    const words = error ?? message
    return typeof words === "string" ? `, saying ${show(words)}` : ""
  } catch {
    return "" // The body of a failed answer need not be JSON; its status is what counts.
  }
}
