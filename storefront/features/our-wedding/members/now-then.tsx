import type { ReactNode } from "react"

export interface NowThenRow {
  key: string
  label: ReactNode
  was: string
  is: string
  /** Whether it sums up those above it. */
  sum?: boolean
}

/** What is now and what would be then, a row each. @param what its rows are of */
export function NowThen({ what, rows }: { what: ReactNode; rows: readonly NowThenRow[] }) {
  return (
    <table className="mt-4 w-full max-w-xl tabular-nums">
      <thead className="text-left text-fine text-ink-soft">
        <tr>
          <th scope="col" className="font-normal">
            {what}
          </th>
          <th scope="col" className="pb-1 text-right font-normal">
            Now
          </th>
          <th scope="col" className="pb-1 pl-5 text-right font-normal">
            Then
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, was, is, sum }) => (
          <tr key={key} className={`border-t align-top ${sum ? "border-line-strong" : "border-line"}`}>
            <th scope="row" className="py-2 pr-3 text-left font-normal wrap-anywhere">
              {label}
            </th>
            <td className="py-2 text-right text-ink-soft">{was}</td>
            <td className={`py-2 pl-5 text-right ${!sum && was === is ? "text-ink-soft" : ""}`}>{is}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
