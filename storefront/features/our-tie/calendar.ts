import "server-only"
import { OUR_TIE } from "@/features/link-pages/place"
import { asking, tokenOf } from "@/features/link-pages/session"
import { backendUrl, publishableKey } from "@/lib/env"

/** Longest that the store may take, in milliseconds. */
const TIMEOUT = 10_000

/** The day of the wedding as a calendar takes it, handed on from the store. */
export async function calendarOfOurTie(): Promise<Response> {
  const token = await tokenOf(OUR_TIE)
  if (token === null) return new Response(null, { status: 404 })
  const answer = await fetch(`${backendUrl()}${OUR_TIE.door}/calendar`, {
    headers: { ...(await asking(token)), "x-publishable-api-key": publishableKey() },
    signal: AbortSignal.timeout(TIMEOUT),
  }).catch(() => null)
  if (!answer?.ok) return new Response(null, { status: answer?.status === 404 ? 404 : 503 })
  return new Response(await answer.text(), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": 'attachment; filename="wedding.ics"',
      "Cache-Control": "private, no-store",
    },
  })
}
