import "server-only"
import { type NextRequest, NextResponse } from "next/server"
import { clientAddress } from "@/lib/client-address"
import { StoreUnavailableError } from "@/lib/medusa"
import { isMemberPath } from "./members/links"
import { tokenOptions } from "./session"
import { readWedding } from "./store"
import { OUR_WEDDING, parseWeddingToken, TOKEN_COOKIE } from "./token"

/** What one who has no wedding, or not this one, is shown: made ahead of time, so that it is a real 404. */
const NONE = `${OUR_WEDDING}/none`

const PAGES = new Set(["", "/link", "/details", "/sheet"].map((page) => `${OUR_WEDDING}${page}`))

const isPage = (pathname: string): boolean => PAGES.has(pathname) || isMemberPath(pathname)

/**
 * Decides on the couple's pages before they begin: once a page is on its way its status can't be changed. A link is
 * exchanged for a cookie here, so that its token stands in no address that is shown, kept in a history or sent on.
 * @returns the answer instead of the page, or null where the page may be asked
 */
export async function guardOurWedding(request: NextRequest): Promise<NextResponse | null> {
  const { pathname } = request.nextUrl
  if (pathname === NONE) return null
  if (!isPage(pathname)) return open(request, pathname.slice(OUR_WEDDING.length + 1))
  // Forms are answered by their actions, which ask the store themselves.
  if (request.method !== "GET" && request.method !== "HEAD") return null
  const token = parseWeddingToken(request.cookies.get(TOKEN_COOKIE)?.value)
  return (await opens(token, request)) ? null : rewrite(request)
}

async function open(request: NextRequest, text: string): Promise<NextResponse> {
  const token = parseWeddingToken(text)
  if (token === null || !(await opens(token, request))) return rewrite(request)
  const answer = NextResponse.redirect(new URL(OUR_WEDDING, request.url), 303)
  answer.cookies.set(TOKEN_COOKIE, token, tokenOptions())
  return answer
}

async function opens(token: string | null, { headers }: NextRequest): Promise<boolean> {
  if (token === null) return false
  try {
    return (await readWedding(token, clientAddress(headers))) !== null
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    // The page says that the store is away; a 404 would say that there is no wedding.
    return true
  }
}

const rewrite = (request: NextRequest) => NextResponse.rewrite(new URL(NONE, request.url))
