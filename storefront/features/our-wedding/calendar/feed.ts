import "server-only"
import type { CalendarFeed } from "@kct/contract"
import { parseWeddingToken, TOKEN_HEADER } from "@/features/link-pages/token"
import { clientAddress } from "@/lib/client-address"
import { askStore, onceMore, StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"

const HEADERS = {
  "cache-control": "private, no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
}

/**
 * The feed that a token opens. Whatever is wrong with one, the answer is the same 404; a store that is away is a 503, so
 * that a calendar keeps what it has and asks again.
 */
export async function calendarFeed(text: string, request: Request): Promise<Response> {
  // Calendars like an address that ends in a file's name.
  const token = parseWeddingToken(text.replace(/\.ics$/, ""))
  if (token === null) return nothing(404)
  try {
    const headers = { ...clientAddress(request.headers), [TOKEN_HEADER]: token }
    const { ics } = await onceMore(() => askStore<CalendarFeed>("/store/ties/weddings/calendar", { headers }))
    return new Response(ics, {
      headers: {
        ...HEADERS,
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="wedding.ics"',
      },
    })
  } catch (error) {
    if (error instanceof StoreRefusedError) return nothing(error.status === 429 ? 429 : 404)
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return nothing(503)
  }
}

const nothing = (status: number): Response =>
  new Response(status === 404 ? "There is no calendar here.\n" : "Please ask again later.\n", {
    status,
    headers: {
      ...HEADERS,
      "content-type": "text/plain; charset=utf-8",
      ...(status === 404 ? {} : { "retry-after": "300" }),
    },
  })
