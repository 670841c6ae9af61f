import type { CartBundle } from "@kct/contract"
import Link from "next/link"
import { editLink } from "@/features/weddings/edit-link"
import { groupLines } from "@/features/weddings/group-lines"
import { weddingNames } from "@/features/weddings/read-weddings"
import { removeWedding } from "@/features/weddings/remove-wedding-action"
import { WeddingHeading } from "@/features/weddings/wedding-heading"
import { BagLineItem } from "./bag-line-item"
import type { BagLine } from "./lines"
import { SettleForm } from "./settle-form"
import { ties } from "./words"

interface Props {
  lines: readonly BagLine[]
  bundles: readonly CartBundle[]
  currency: string
}

/** The ties of a bag: each wedding under its heading, with the way back to the builder, and the rest below. */
export async function BagLines({ lines, bundles, currency }: Props) {
  const { weddings, single } = groupLines(lines, bundles, await weddingNames())
  return (
    <div>
      {weddings.map(({ bundle, name, lines: worn }) => (
        <section key={bundle.id} aria-labelledby={bundle.id} className="mb-12">
          <div className="flex items-start justify-between gap-6 border-b border-ink pb-4">
            <WeddingHeading id={bundle.id} name={name} bundle={bundle} currency={currency} open />
            <Link href={editLink(bundle)} prefetch={false} className="link flex-none py-1">
              Change the party
            </Link>
          </div>
          <ul aria-label={`Ties of ${name}`}>
            {worn.map((line) => (
              <BagLineItem key={line.id} line={line} currency={currency} worn={line.worn} />
            ))}
          </ul>
          <details className="pt-3 text-fine">
            <summary className="link-quiet py-2">Remove the party</summary>
            <p className="mt-1 text-ink-soft">That takes {ties(bundle.ties)} out of the bag.</p>
            <SettleForm action={removeWedding} fields={{ bundle: bundle.id }}>
              Remove all of it
            </SettleForm>
          </details>
        </section>
      ))}
      {single.length > 0 ? (
        <ul
          aria-label={weddings.length > 0 ? "Beside the party in your bag" : "Ties in your bag"}
          className="border-t border-line"
        >
          {single.map((line) => (
            <BagLineItem key={line.id} line={line} currency={currency} />
          ))}
        </ul>
      ) : null}
    </div>
  )
}
