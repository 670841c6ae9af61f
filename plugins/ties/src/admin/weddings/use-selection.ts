import { useCallback, useMemo, useState } from "react"
import type { WeddingRow } from "../../contract/desk"

export interface Selection {
  /** As they were when they were selected: for what undoes a bulk action. */
  rows: WeddingRow[]
  has: (id: string) => boolean
  toggle: (row: WeddingRow) => void
  /** Exactly these of the rows in view, and those of other pages as before. */
  setAmong: (view: readonly WeddingRow[], ids: ReadonlySet<string>) => void
  clear: () => void
}

/** The weddings that a bulk action is for; it outlasts pages and the change between board and table. */
export function useSelection(): Selection {
  const [chosen, choose] = useState<ReadonlyMap<string, WeddingRow>>(() => new Map())
  const toggle = useCallback(
    (row: WeddingRow) =>
      choose((before) => {
        const next = new Map(before)
        if (!next.delete(row.id)) next.set(row.id, row)
        return next
      }),
    [],
  )
  const setAmong = useCallback(
    (view: readonly WeddingRow[], ids: ReadonlySet<string>) =>
      choose((before) => {
        const next = new Map(before)
        for (const row of view) {
          if (ids.has(row.id)) next.set(row.id, row)
          else next.delete(row.id)
        }
        return next
      }),
    [],
  )
  const clear = useCallback(() => choose(new Map()), [])
  return useMemo(
    () => ({ rows: [...chosen.values()], has: (id: string) => chosen.has(id), toggle, setAmong, clear }),
    [chosen, toggle, setAmong, clear],
  )
}
