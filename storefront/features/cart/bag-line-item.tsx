import Link from "next/link"
import { formatMoney } from "@/lib/money"
import { LineControls } from "./line-controls"
import { LineTie } from "./line-tie"
import { LineProblemNote } from "./line-problem-note"
import type { BagLine } from "./lines"

interface Props {
  line: BagLine
  currency: string
  /** Who wears it, for a tie of a wedding. */
  worn?: string
}

/** One tie of the bag: its picture in its colour, its price, how many, and what has changed about it. */
export function BagLineItem({ line, currency, worn }: Props) {
  const { look, name, styleName, problem } = line
  const gone =
    problem?.kind === "withdrawn" || problem?.kind === "not_sold_here" || problem?.kind === "sold_out"
  return (
    <li className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-5 border-b border-line py-6 sm:grid-cols-[8rem_minmax(0,1fr)] sm:gap-x-8">
      <div className="row-span-2 self-start bg-linen p-2 sm:p-3">
        <LineTie drawn={line.drawn} faded={gone} />
      </div>
      <div className="flex justify-between gap-4">
        <div>
          <h2 className="text-title">
            {look ? (
              <Link href={look.url} prefetch={false} className="link-quiet">
                {name}
              </Link>
            ) : (
              name
            )}
          </h2>
          <p className="mt-1 text-ink-soft">{styleName}</p>
          {worn ? <p className="mt-1">{worn}</p> : null}
        </div>
        <p className="text-right tabular-nums">
          <span className="block text-large">{formatMoney(line.amount, currency)}</span>
          {line.quantity > 1 ? (
            <span className="text-fine text-ink-soft">{formatMoney(line.unitPrice, currency)} each</span>
          ) : null}
        </p>
      </div>
      <div className="mt-4 self-end">
        {problem ? <LineProblemNote line={line} problem={problem} currency={currency} /> : null}
        <LineControls
          lineId={line.id}
          name={[`${name}, ${styleName}`, worn].filter(Boolean).join(", for ")}
          quantity={line.quantity}
          limit={line.limit}
          fixed={gone}
        />
      </div>
    </li>
  )
}
