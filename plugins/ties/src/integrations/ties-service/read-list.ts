import { z } from "@medusajs/framework/zod"
import { listIn, unwrap } from "./envelope"
import { TiesServiceError } from "./errors"
import type { Connection } from "./http/connection"
import { field } from "./rows/collect"

export interface ListAsked {
  path: string
  /** Keys under which the list may be; the first one that is there counts. */
  keys: string[]
  /** Rows to ask for on a page; without it the list is taken to be whole, unless the answer says it has more pages. */
  pageSize?: number
}

export interface ListRead {
  raw: unknown[]
  /** Currency that an answer names for all of its rows. */
  currency: unknown
}

/** A service that always finds something new would keep us for ever. */
const MAX_PAGES = 10_000

const count = z.coerce.number().int().min(0).optional().catch(undefined)
const paginationSchema = z.looseObject({ page: count, limit: count, total: count, pages: count }).catch({
  page: undefined,
  limit: undefined,
  total: undefined,
  pages: undefined,
})

/**
 * Reads a list to its end: as many pages as it says it has, or, where it says nothing, until a page brings nothing new.
 * @throws TiesServiceError of any page; bad_shape where pages are not the ones asked for, or fewer rows came than the
 * service says there are: an incomplete list must never pass for a whole one
 */
export async function readList(connection: Pick<Connection, "get">, asked: ListAsked): Promise<ListRead> {
  const { path, keys, pageSize } = asked
  const name = `GET ${path}`
  const raw: unknown[] = []
  const seen = new Set<string>()
  let limit = pageSize
  let currency: unknown
  for (let page = 1; page <= MAX_PAGES; page++) {
    const query = limit === undefined ? "" : `?page=${page}&limit=${limit}`
    const answer = unwrap(await connection.get(path + query), keys, name)
    const rows = listIn(answer, keys, name)
    const isNews = rows.map(identity).filter((id) => !seen.has(id)).length > 0
    const told = paginationSchema.parse(answer.pagination)
    const pages =
      told.pages ?? (told.limit && told.total !== undefined ? Math.ceil(told.total / told.limit) : undefined)
    currency ??= answer.currency
    if (pages === undefined) {
      // Nothing says where the list ends.
      if (page > 1 && !isNews) return { raw, currency }
      add(rows)
      if (pageSize === undefined || rows.length === 0) return { raw, currency }
      continue
    }
    if (told.page !== undefined && told.page !== page) {
      throw new TiesServiceError(
        "bad_shape",
        `${name} was asked for page ${page} and answered page ${told.page}`,
      )
    }
    add(rows)
    if (page >= pages) {
      complete(told.total)
      return { raw, currency }
    }
    limit ??= told.limit
    if (limit === undefined)
      throw new TiesServiceError("bad_shape", `${name} has ${pages} pages of unknown length`)
  }
  throw new TiesServiceError("bad_shape", `${name} has not ended after ${MAX_PAGES} pages`)

  function add(rows: unknown[]): void {
    for (const row of rows) {
      raw.push(row)
      seen.add(identity(row))
    }
  }

  function complete(total: number | undefined): void {
    if (total !== undefined && raw.length < total) {
      throw new TiesServiceError("bad_shape", `${name} says it has ${total} rows, but gave ${raw.length}`)
    }
  }
}

/** Tells rows of a page from rows of the pages before it; never a key of ours. */
function identity(row: unknown): string {
  return String(field(row, "slug") ?? field(row, "id") ?? JSON.stringify(row))
}
