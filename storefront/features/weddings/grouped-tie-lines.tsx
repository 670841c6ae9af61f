import type { CartBundle } from "@kct/contract"
import { type TieLine, TieLines } from "@/features/orders/tie-lines"
import { groupLines, type WeddingNames } from "./group-lines"
import { WeddingHeading } from "./wedding-heading"

interface Props {
  lines: readonly TieLine[]
  bundles: readonly CartBundle[]
  names: WeddingNames
  currency: string
  /** Distinguishes two of them on one page. */
  id: string
  open: boolean
}

/** Ties in a small list, each wedding for itself; one that has none is a list as ever. */
export function GroupedTieLines({ lines, bundles, names, currency, id, open }: Props) {
  const { weddings, single } = groupLines(lines, bundles, names)
  if (weddings.length === 0) return <TieLines lines={lines} currency={currency} />
  return (
    <div className="grid gap-7">
      {weddings.map(({ bundle, name, lines: worn }) => (
        <section key={bundle.id} aria-labelledby={`${id}-${bundle.id}`}>
          <WeddingHeading
            id={`${id}-${bundle.id}`}
            name={name}
            bundle={bundle}
            currency={currency}
            open={open}
          />
          <div className="mt-4">
            <TieLines lines={worn} currency={currency} />
          </div>
        </section>
      ))}
      {single.length > 0 ? (
        <section aria-labelledby={`${id}-single`}>
          <h2 id={`${id}-single`} className="mb-4 text-title">
            Beside the party
          </h2>
          <TieLines lines={single} currency={currency} />
        </section>
      ) : null}
    </div>
  )
}
