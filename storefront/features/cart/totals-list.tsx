import type { Totals } from "./totals"

/** Sums one under another, the last one large. */
export function TotalsList({ totals }: { totals: Totals }) {
  return (
    <dl className="tabular-nums">
      {totals.rows.map(({ label, value }) => (
        <div key={label} className="flex justify-between gap-4 py-1">
          <dt className="text-ink-soft">{label}</dt>
          <dd className="text-right whitespace-nowrap">{value}</dd>
        </div>
      ))}
      <div className="mt-3 flex items-baseline justify-between gap-4 border-t border-line pt-4">
        <dt>{totals.totalLabel}</dt>
        <dd className="text-right">
          <span className="block text-title">{totals.total}</span>
          {totals.taxNote ? <span className="text-fine text-ink-soft">{totals.taxNote}</span> : null}
        </dd>
      </div>
    </dl>
  )
}
