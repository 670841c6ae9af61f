import type { DataTablePaginationState } from "@medusajs/ui"
import { useCallback, useEffect } from "react"
import { useSearchParams } from "react-router-dom"
import { lastOffset, offsetOf } from "../lib/url-page"

export interface UrlPage {
  offset: number
  limit: number
  pagination: {
    state: DataTablePaginationState
    onPaginationChange: (state: DataTablePaginationState) => void
  }
}

/** The page of a table, kept in the address under `<prefix>_offset`, so that it can be linked to and reloaded. */
export function useUrlPage(prefix: string, limit: number): UrlPage {
  const [params, setParams] = useSearchParams()
  const name = `${prefix}_offset`
  const offset = offsetOf(params.get(name), limit)
  const onPaginationChange = useCallback(
    ({ pageIndex }: DataTablePaginationState) =>
      setParams((now) => {
        if (pageIndex <= 0) now.delete(name)
        else now.set(name, String(pageIndex * limit))
        return now
      }),
    [setParams, name, limit],
  )
  return {
    offset,
    limit,
    pagination: { state: { pageIndex: offset / limit, pageSize: limit }, onPaginationChange },
  }
}

/** Goes to the last page where the address asks for one past it: rows may have gone since it was written. */
export function useStayInside({ offset, limit, pagination }: UrlPage, count: number | undefined): void {
  const { onPaginationChange } = pagination
  useEffect(() => {
    if (count === undefined || offset === 0 || offset < count) return
    onPaginationChange({ pageIndex: lastOffset(count, limit) / limit, pageSize: limit })
  }, [offset, limit, count, onPaginationChange])
}
