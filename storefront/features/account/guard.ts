import "server-only"
import { type NextRequest, NextResponse } from "next/server"
import { ownOrderId } from "@/features/orders/own-orders"
import { parseNumber, parsePlaced, PLACED_COOKIE } from "@/features/orders/placed"
import { CART_COOKIE } from "@/features/cart/cookies"
import { StoreUnavailableError } from "@/lib/medusa"
import { parseToken, SESSION_COOKIE } from "./bearer"

const ORDER = /^\/(?:orders|order\/confirmed)\/([^/]+)$/
const OPEN = new Set(["/account/sign-in", "/account/register"])

/**
 * Decides on pages that belong to one shopper before they begin: once a page is on its way its status can't be
 * changed, and a 404 or a redirect would only be played by a script. The pages themselves look again at what they
 * show; nothing is trusted because it came through here.
 * @returns the answer instead of the page, or null where the page may be asked
 */
export async function guard(request: NextRequest): Promise<NextResponse | null> {
  // Forms are answered by their actions, which see for themselves who is asking.
  if (request.method !== "GET" && request.method !== "HEAD") return null
  const { pathname } = request.nextUrl
  const order = ORDER.exec(pathname)?.[1]
  if (order !== undefined) return (await maySee(order, request)) ? null : rewrite(request, "/orders/none")
  if (pathname === "/checkout" && !request.cookies.has(CART_COOKIE)) return redirect(request, "/cart")
  const inside = pathname === "/account" || (pathname.startsWith("/account/") && !OPEN.has(pathname))
  return inside && !tokenOf(request) ? redirect(request, `/account/sign-in?next=${pathname}`) : null
}

/** Whether an order was placed from this browser, or is the signed-in customer's. */
async function maySee(text: string, request: NextRequest): Promise<boolean> {
  const number = parseNumber(text)
  if (number === null) return false
  const placed = parsePlaced(request.cookies.get(PLACED_COOKIE)?.value)
  if (placed.some((one) => one.number === number)) return true
  const token = tokenOf(request)
  try {
    return token !== null && (await ownOrderId(number, token)) !== null
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    // The page says that the store is away; a 404 would say that there is no order.
    return true
  }
}

const tokenOf = (request: NextRequest) => parseToken(request.cookies.get(SESSION_COOKIE)?.value)
const redirect = (request: NextRequest, to: string) => NextResponse.redirect(new URL(to, request.url), 307)
const rewrite = (request: NextRequest, to: string) => NextResponse.rewrite(new URL(to, request.url))
