import Link from "next/link"
import type { CartBundle } from "@kct/contract"
import { GroupedTieLines } from "@/features/weddings/grouped-tie-lines"
import { weddingNames } from "@/features/weddings/read-weddings"
import { totalsOf } from "@/features/cart/totals"
import { TotalsList } from "@/features/cart/totals-list"
import type { BagLine } from "@/features/cart/lines"
import type { Cart } from "@/features/cart/types"
import { contents } from "@/features/cart/words"
import { OUR_WEDDING } from "@/features/our-wedding/token"
import { formatMoney } from "@/lib/money"

interface Props {
  cart: Cart
  lines: readonly BagLine[]
  bundles: readonly CartBundle[]
  /** Whether it is a wedding's, which is changed on its own page. */
  ours: boolean
}

/** What is being bought. On a phone it folds away behind its sum. */
export async function OrderSummary({ cart, lines, bundles, ours }: Props) {
  const names = await weddingNames()
  const held = contents(lines)
  const totals = totalsOf(cart, {
    taxed: Boolean(cart.shipping_address?.postal_code),
    contents: held,
  })
  // Shown twice, for two sizes of window, so headings need an id for each.
  const body = (id: string) => (
    <>
      <GroupedTieLines
        id={id}
        lines={lines}
        bundles={bundles}
        names={names}
        currency={cart.currency_code}
        open={false}
      />
      <div className="mt-5 border-t border-line pt-4">
        <TotalsList totals={totals} />
      </div>
      <Link
        href={ours ? OUR_WEDDING : "/cart"}
        prefetch={false}
        className="link mt-5 inline-block py-1 text-fine"
      >
        {ours ? "Back to your wedding" : "Change the bag"}
      </Link>
    </>
  )
  return (
    <aside
      aria-label="Your order"
      className="mb-10 lg:sticky lg:top-24 lg:col-start-2 lg:row-start-1 lg:mb-0 lg:self-start"
    >
      <details className="group bg-linen lg:hidden">
        <summary className="flex justify-between gap-4 px-6 py-4">
          <span>
            {held}{" "}
            <span aria-hidden className="inline-block transition-transform group-open:rotate-180">
              ▾
            </span>
          </span>
          <span className="tabular-nums">{formatMoney(cart.total, cart.currency_code)}</span>
        </summary>
        <div className="px-6 pb-6">{body("folded")}</div>
      </details>
      <div className="hidden bg-linen p-6 sm:p-8 lg:block">{body("beside")}</div>
    </aside>
  )
}
