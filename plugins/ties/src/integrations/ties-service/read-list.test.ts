import type { Connection } from "./http/connection"
import { readList } from "./read-list"

/** A list of so many rows, served by `page`, which sees the page and limit asked for (NaN where none was). */
function serving(page: (page: number, limit: number) => unknown) {
  const asked: string[] = []
  const connection: Pick<Connection, "get"> = {
    async get(path) {
      asked.push(path)
      const query = new URL(path, "http://service.invalid").searchParams
      return page(Number(query.get("page") ?? NaN), Number(query.get("limit") ?? NaN))
    },
  }
  return { asked, connection }
}
const rows = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => ({ slug: `row-${from + index}` }))
const paged = { path: "/rows", keys: ["rows"], pageSize: 10 }
const whole = { path: "/rows", keys: ["rows"] }

test("pages are read to the number that the answer gives", async () => {
  const { asked, connection } = serving((page, limit) => ({
    rows: rows((page - 1) * limit, Math.min(25, page * limit)),
    pagination: { page, limit, total: "25", pages: 3 },
  }))
  expect((await readList(connection, paged)).raw).toEqual(rows(0, 25))
  expect(asked).toEqual(["/rows?page=1&limit=10", "/rows?page=2&limit=10", "/rows?page=3&limit=10"])
})

test("pages that the service cuts shorter than asked for are read to their end", async () => {
  const { connection } = serving((page) => ({
    rows: rows((page - 1) * 4, Math.min(10, page * 4)),
    pagination: { page, limit: 4, total: 10 },
  }))
  expect((await readList(connection, paged)).raw).toEqual(rows(0, 10))
})

test("without pagination, pages are read until one brings nothing new", async () => {
  const { asked, connection } = serving((page) => ({ rows: rows((page - 1) * 4, Math.min(10, page * 4)) }))
  expect((await readList(connection, paged)).raw).toEqual(rows(0, 10))
  expect(asked).toHaveLength(4)
})

test("a service that answers every page with everything is read once over", async () => {
  const { asked, connection } = serving(() => ({ rows: rows(0, 30) }))
  expect((await readList(connection, paged)).raw).toEqual(rows(0, 30))
  expect(asked).toHaveLength(2)
})

test("rows that come twice among new ones are kept, for the reader of rows to quarantine", async () => {
  const { connection } = serving((page) => ({ rows: page === 1 ? rows(0, 3) : page === 2 ? rows(2, 5) : [] }))
  expect((await readList(connection, paged)).raw).toHaveLength(6)
})

test("a list that has no pages is one request", async () => {
  const { asked, connection } = serving(() => ({ rows: rows(0, 7), currency: "EUR" }))
  expect(await readList(connection, whole)).toEqual({ raw: rows(0, 7), currency: "EUR" })
  expect(asked).toEqual(["/rows"])
})

test("a list that turns out to have pages is read to its end", async () => {
  const { asked, connection } = serving((page) => {
    const at = Number.isNaN(page) ? 1 : page
    return {
      rows: rows((at - 1) * 5, Math.min(12, at * 5)),
      pagination: { page: at, limit: 5, total: 12, pages: 3 },
    }
  })
  expect((await readList(connection, whole)).raw).toEqual(rows(0, 12))
  expect(asked).toEqual(["/rows", "/rows?page=2&limit=5", "/rows?page=3&limit=5"])
})

test.each([
  [
    "says that it has more rows than it gives",
    () => ({ rows: rows(0, 3), pagination: { page: 1, total: 4, pages: 1 } }),
  ],
  [
    "answers another page than the one asked for",
    () => ({ rows: rows(0, 3), pagination: { page: 1, total: 9, pages: 3 } }),
  ],
  [
    "goes empty before its last page",
    (page: number) => ({
      rows: page < 2 ? rows(0, 3) : [],
      pagination: { page, total: 9, pages: 3 },
    }),
  ],
])("a list that %s is incomplete, and no list", async (_, page) => {
  await expect(readList(serving(page).connection, paged)).rejects.toMatchObject({ code: "bad_shape" })
})

test("a list without an end is given up", async () => {
  const { connection } = serving((page) => ({ rows: rows(page, page + 1) }))
  await expect(readList(connection, paged)).rejects.toMatchObject({ code: "bad_shape" })
})
