import { type NextRequest, NextResponse } from "next/server"
import { guard } from "@/features/account/guard"
import { guardLink } from "@/features/link-pages/guard"
import { OUR_PARTY, OUR_TIE } from "@/features/link-pages/place"
import { COUPLE } from "@/features/our-wedding/place"
import { COUNTRY_COOKIE, parseCountry } from "@/features/region/cookie"
import { regionKey } from "@/lib/region-key"

/** What is decided before a page begins: whether it is shown to this shopper, and for which region. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  if (!isReadable(pathname)) return NextResponse.rewrite(new URL(NOWHERE, request.url))
  const priced = pathname === "/" || /^\/(ties|wedding|match|swatches|in)(\/|$)/.test(pathname)
  if (priced) return inRegion(request)
  const place = PLACES.find(({ base }) => pathname === base || pathname.startsWith(`${base}/`))
  return (await (place ? guardLink(place, request) : guard(request))) ?? NextResponse.next()
}

/** What is opened by a link and no account. */
const PLACES = [COUPLE, OUR_TIE, OUR_PARTY]

/** No page is there, so that the one is shown that says so. */
const NOWHERE = "/no-such-page"

/** Whether all percent signs of an address stand for letters; Next answers 500 where one does not. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}

/**
 * Pages with prices are made once for each region and kept; which of them a shopper gets is decided here, so that
 * their addresses stay the same everywhere.
 */
async function inRegion(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  // Nobody is meant to see the inner addresses: who does is shown the one that everybody knows.
  const inner = /^\/in\/[^/]+(\/.*)?$/.exec(pathname)
  if (inner) return NextResponse.redirect(new URL(inner[1] ?? "/", request.url), 308)
  const key = await regionKey(parseCountry(request.cookies.get(COUNTRY_COOKIE)?.value))
  const url = request.nextUrl.clone()
  url.pathname = `/in/${key}${pathname === "/" ? "" : pathname}`
  return NextResponse.rewrite(url)
}

export const config = {
  matcher: [
    "/",
    "/ties",
    "/ties/:path*",
    "/wedding",
    "/wedding/:path*",
    "/match",
    "/swatches",
    "/in/:path*",
    "/checkout",
    "/account",
    "/account/:path*",
    "/orders/:path*",
    "/order/confirmed/:path*",
    "/our-wedding",
    "/our-wedding/:path*",
    "/our-tie",
    "/our-tie/:path*",
    "/our-party",
    "/our-party/:path*",
    "/pictures/:path*",
  ],
}
