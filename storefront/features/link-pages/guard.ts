import "server-only"
import { type NextRequest, NextResponse } from "next/server"
import { tokenOptions } from "@/features/our-wedding/session"
import { parseWeddingToken } from "@/features/our-wedding/token"
import { clientAddress } from "@/lib/client-address"
import { StoreUnavailableError } from "@/lib/medusa"
import { type LinkPlace, OUR_PARTY, OUR_TIE } from "./place"
import { readBehind } from "./store"

/** The place that a path belongs to; undefined for all the rest of the shop. */
export const placeOf = (pathname: string): LinkPlace | undefined =>
  [OUR_TIE, OUR_PARTY].find(({ base }) => pathname === base || pathname.startsWith(`${base}/`))

/**
 * Decides on the page behind a link before it begins: once it is on its way its status can't be changed. A link is
 * exchanged for a cookie here, so that its token stands in no address that is shown, kept in a history or sent on.
 * @returns the answer instead of the page, or null where the page may be asked
 */
export async function guardLink(place: LinkPlace, request: NextRequest): Promise<NextResponse | null> {
  const { pathname } = request.nextUrl
  const below = pathname.slice(place.base.length + 1)
  if (below === "none") return null
  const isPage = below === "" || place.below.includes(below)
  // Forms are answered by their actions, which ask the store themselves.
  if (isPage && request.method !== "GET" && request.method !== "HEAD") return null
  const token = parseWeddingToken(isPage ? request.cookies.get(place.cookie)?.value : below)
  if (token === null || !(await opens(place, token, request))) {
    return NextResponse.rewrite(new URL(`${place.base}/none`, request.url))
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
