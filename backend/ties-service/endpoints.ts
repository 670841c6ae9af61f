import type { Answer } from "./answer"
import { BUNDLE_CONFIGS, calculateBundle } from "./bundles"
import type { Catalogue } from "./catalogue"
import { Refusal } from "./refusal"
import { coloursOf, events, families, oneProduct, plainObject, products, variants } from "./rows"
import { THEMES } from "./themes"

export interface Ask {
  method: string
  /** Path of the URL, still encoded. */
  path: string
  query: URLSearchParams
  /** Parsed JSON of a POST. */
  body?: unknown
}

type Endpoint = (catalogue: Catalogue, ask: Ask, slug: string) => Answer

const ENDPOINTS: Array<[method: string, pattern: RegExp, endpoint: Endpoint]> = [
  ["GET", /^\/health$/, () => plainObject({ status: "ok", service: "reference" })],
  ["GET", /^\/api\/products$/, (catalogue) => products(catalogue)],
  [
    "GET",
    /^\/api\/products\/([^/]+)$/,
    (catalogue, _, slug) => oneProduct(bySlug(catalogue.styles, slug, "product")),
  ],
  [
    "GET",
    /^\/api\/products\/([^/]+)\/variants$/,
    (catalogue, _, slug) => variants(catalogue, bySlug(catalogue.styles, slug, "product")),
  ],
  ["GET", /^\/api\/colors\/families$/, (catalogue) => families(catalogue)],
  [
    "GET",
    /^\/api\/colors\/filter$/,
    (catalogue, { query }) => coloursOf(bySlug(catalogue.families, familyAsked(query), "family")),
  ],
  ["GET", /^\/api\/events$/, () => events(THEMES, "events")],
  [
    "GET",
    /^\/api\/events\/([^/]+)$/,
    (_, __, slug) => events([bySlug(THEMES, slug, "event")], "recommendations"),
  ],
  [
    "GET",
    /^\/api\/bundles\/configs$/,
    () => ({ table: "configs", key: "configs", success: false, form: "list", rows: BUNDLE_CONFIGS }),
  ],
  ["POST", /^\/api\/bundles\/calculate$/, (_, { body }) => plainObject({ ...calculateBundle(body) })],
]

/**
 * What the service says to a request.
 * @throws Refusal 404 for an unknown path or slug, 405 for another method, 400 for a wrong parameter.
 */
export function answer(catalogue: Catalogue, ask: Ask): Answer {
  const here = ENDPOINTS.flatMap(([method, pattern, endpoint]) => {
    const match = pattern.exec(ask.path)
    return match ? [{ method, endpoint, slug: match[1] ?? "" }] : []
  })
  const found = here.find((each) => each.method === ask.method)
  if (found) return found.endpoint(catalogue, ask, decodeSlug(found.slug))
  if (here.length > 0) throw new Refusal(405, `${ask.method} is not served here`)
  throw new Refusal(404, "There is nothing at this path")
}

function bySlug<T extends { slug: string }>(list: T[], slug: string, what: string): T {
  const found = list.find((each) => each.slug === slug)
  if (!found) throw new Refusal(404, `There is no ${what} "${slug}"`)
  return found
}

function familyAsked(query: URLSearchParams): string {
  const family = query.get("family")
  if (!family) throw new Refusal(400, "family: is missing")
  return family
}

function decodeSlug(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    throw new Refusal(400, "path: holds a broken % escape")
  }
}
