import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { type LinkScope, WEDDING_TOKEN_HEADER } from "../../../../contract"
import { clientKey, guardOf } from "../../../../link-guard"
import { WEDDINGS_MODULE } from "../../../../modules/weddings"
import type { WeddingsService } from "../../../../modules/weddings/service"
import type { OpenedLink } from "../../../../modules/weddings/store/links"
import { hashOfToken } from "../../../../secret-token"

const opened = new WeakMap<object, OpenedLink>()

/** Nothing behind a link is kept on its way, found by a search engine, or told to where a reader goes next. */
const HEADERS = {
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow",
}

/**
 * The door of a scope: finds what a request's link opens. Without a good one the request ends here, with the same 404
 * whatever is wrong, and after too many of those with a 429 before anything is looked up.
 */
export const linkDoor =
  (scope: LinkScope) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    res.set(HEADERS)
    const guard = guardOf(req.scope)
    const client = clientKey(req.ip)
    const token = req.get(WEDDING_TOKEN_HEADER) ?? ""
    const hash = hashOfToken(token)
    if (guard && !guard.known.has(hash, Date.now())) {
      const wait = await guard.waitOf(client)
      if (wait > 0) return tellToWait(res, wait)
    }
    try {
      opened.set(req, await req.scope.resolve<WeddingsService>(WEDDINGS_MODULE).openLink(token, scope))
      guard?.known.add(hash, Date.now())
    } catch (error) {
      if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) {
        guard?.known.forget(hash)
        await guard?.failed(client)
      }
      throw error
    }
    next()
  }

function tellToWait(res: MedusaResponse, seconds: number): void {
  res.set("Retry-After", String(seconds))
  res.status(429).json({
    type: "too_many_requests",
    message: "Too many links that open nothing were tried from here. Please wait a minute and try again.",
  })
}

/** What the request's link opens. */
export function openedBy(req: object): OpenedLink {
  const link = opened.get(req)
  if (link === undefined) throw new Error("This route stands outside of the links of weddings")
  return link
}

/** Id of the wedding that the request's link opens. */
export const weddingOf = (req: object): string => openedBy(req).weddingId

/** Ids of the member whose link the request brought, and of their wedding. */
export function memberOf(req: object): { weddingId: string; memberId: string } {
  const { weddingId, memberId } = openedBy(req)
  if (memberId === null) throw new Error("This route stands outside of the links of members")
  return { weddingId, memberId }
}
