import "server-only"
import { type NextRequest, NextResponse } from "next/server"
import { clientAddress } from "@/lib/client-address"
import { StoreUnavailableError } from "@/lib/medusa"
import type { LinkPlace } from "./place"
import { tokenOptions } from "./session"
import { readBehind } from "./store"
import { parseWeddingToken } from "./token"

/**
 * Decides on the page behind a link before it begins: once it is on its way its status can't be changed. A link is
 * exchanged for a cookie here, so that its token stands in no address that is shown, kept in a history or sent on.
 * @returns the answer instead of the page, or null where the page may be asked
 */
export async function guardLink(place: LinkPlace, request: NextRequest): Promise<NextResponse | null> {
  const { pathname } = request.nextUrl
  // What one who has no link, or no good one, is shown: made ahead of time, so that it is a real 404.
  const none = `${place.base}/none`
  if (pathname === none) return null
  const isPage = place.isPage(pathname)
  // Forms are answered by their actions, which ask the store themselves.
  if (isPage && request.method !== "GET" && request.method !== "HEAD") return null
  const token = parseWeddingToken(
    isPage ? request.cookies.get(place.cookie)?.value : pathname.slice(place.base.length + 1),
  )
  if (token === null || !(await opens(place, token, request))) {
    return NextResponse.rewrite(new URL(none, request.url))
  }
  if (isPage) return null
  const answer = NextResponse.redirect(new URL(place.base, request.url), 303)
  answer.cookies.set(place.cookie, token, tokenOptions())
  return answer
}

async function opens(place: LinkPlace, token: string, request: NextRequest): Promise<boolean> {
  try {
    return (await readBehind(place, token, clientAddress(request.headers))) !== null
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    // The page says that the store is away; a 404 would say that the link is no good.
    return true
  }
}
