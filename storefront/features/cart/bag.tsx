import type { CartBundles } from "@kct/contract"
import { ButtonLink } from "@/components/ui/button"
import { ArrowIcon } from "@/components/ui/icons"
import { Pending } from "@/components/ui/pending"
import { SaidNotice } from "@/features/said/said-notice"
import { BagLines } from "./bag-lines"
import type { BagLine } from "./lines"
import { PromoCode } from "./promo-code-form"
import type { Removed } from "./removed"
import { shownCodes } from "./shown-codes"
import { totalsOf } from "./totals"
import { TotalsList } from "./totals-list"
import type { Cart } from "./types"
import { UndoNotice } from "./undo-notice"
import { contents } from "./words"

interface Props {
  cart: Cart
  lines: BagLine[]
  removed: Removed | null
  weddings: CartBundles
}

/** A bag with something in it: the ties, what they cost together, and the way to pay. */
export function Bag({ cart, lines, removed, weddings }: Props) {
  const open = lines.filter(({ problem }) => problem !== null).length
  return (
    <div className="page py-10 sm:py-14">
      <h1 className="text-heading">Your bag</h1>
      {removed ? <UndoNotice name={removed.name} /> : null}
      <SaidNotice forms={["bag", "country"]} />
      {open > 0 ? <Changed count={open} /> : null}
      <div className="mt-8 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)] lg:gap-14 xl:gap-20">
        <BagLines lines={lines} bundles={weddings.bundles} currency={cart.currency_code} />
        <section
          aria-label="Summary"
          className="mt-10 bg-linen p-6 sm:p-8 lg:sticky lg:top-24 lg:mt-0 lg:self-start"
        >
          <TotalsList
            totals={totalsOf(cart, {
              taxed: Boolean(cart.shipping_address?.postal_code),
              contents: contents(lines),
            })}
          />
          <PromoCode codes={shownCodes(cart, weddings)} />
          {open === 0 ? (
            <ButtonLink
              href="/checkout"
              prefetch={false}
              className="relative mt-6 w-full [&_.pending]:bg-paper"
            >
              Go to checkout <ArrowIcon />
              <Pending />
            </ButtonLink>
          ) : (
            <p className="mt-6 border-t border-line pt-5">
              {open === 1 ? "One line needs" : `${open} lines need`} a decision of yours before checkout. The
              price that you see is the price that you pay.
            </p>
          )}
        </section>
      </div>
    </div>
  )
}

function Changed({ count }: { count: number }) {
  return (
    <p role="alert" className="mt-6 border-l-2 border-alert pl-4">
      Something has changed since you filled this bag: see {count === 1 ? "the line" : `the ${count} lines`}{" "}
      marked below.
    </p>
  )
}
