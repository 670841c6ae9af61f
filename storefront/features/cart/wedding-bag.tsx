import type { CartBundles } from "@kct/contract"
import { ButtonLink } from "@/components/ui/button"
import { ArrowIcon } from "@/components/ui/icons"
import { Pending } from "@/components/ui/pending"
import { OUR_WEDDING } from "@/features/our-wedding/token"
import { GroupedTieLines } from "@/features/weddings/grouped-tie-lines"
import { weddingNames } from "@/features/weddings/read-weddings"
import type { Aside } from "./aside"
import { backToOwnBag } from "./leave-wedding-action"
import { type BagLine, inTheWay } from "./lines"
import { SettleForm } from "./settle-form"
import { totalsOf } from "./totals"
import { TotalsList } from "./totals-list"
import type { Cart } from "./types"
import { contents, ties } from "./words"

interface Props {
  cart: Cart
  lines: BagLine[]
  weddings: CartBundles
  own: Aside["own"]
}

/** A wedding that is being paid for: it is bought as it was accepted, and so it is shown and not changed here. */
export async function WeddingBag({ cart, lines, weddings, own }: Props) {
  const short = inTheWay(lines, true).length > 0
  return (
    <div className="page py-10 sm:py-14">
      <h1 className="text-heading">Your wedding</h1>
      <p className="mt-3 max-w-2xl text-large text-ink-soft">
        It is bought as you accepted it, so its ties are not changed here one by one. Change the party on your
        wedding’s page: we look at it again, and the price is made anew.
      </p>
      {short ? <RunShort /> : null}
      <div className="mt-8 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)] lg:gap-14 xl:gap-20">
        <GroupedTieLines
          id="bag"
          lines={lines}
          bundles={weddings.bundles}
          names={await weddingNames()}
          currency={cart.currency_code}
          open={false}
        />
        <section aria-label="Summary" className="mt-10 bg-linen p-6 sm:p-8 lg:mt-0 lg:self-start">
          <TotalsList
            totals={totalsOf(cart, {
              taxed: Boolean(cart.shipping_address?.postal_code),
              contents: contents(lines),
            })}
          />
          <div className="mt-6 grid gap-3">
            {short ? null : (
              <ButtonLink href="/checkout" prefetch={false} className="relative [&_.pending]:bg-paper">
                Go to checkout <ArrowIcon />
                <Pending />
              </ButtonLink>
            )}
            <ButtonLink href={OUR_WEDDING} prefetch={false} look="plain" className="relative">
              To your wedding
              <Pending />
            </ButtonLink>
          </div>
        </section>
      </div>
      <div className="mt-10 border-t border-line pt-4 text-fine">
        <p className="text-ink-soft">
          {own && own.count > 0
            ? `Your own bag, with ${ties(own.count)}, is kept meanwhile.`
            : "What you put into the bag now goes into one of your own."}
        </p>
        {own ? (
          <SettleForm action={backToOwnBag} fields={{}}>
            Back to your own bag
          </SettleForm>
        ) : null}
      </div>
    </div>
  )
}

function RunShort() {
  return (
    <p role="alert" className="mt-6 max-w-2xl border-l-2 border-alert pl-4 text-alert">
      A tie of your wedding has run short since it was approved. Nothing was charged: whoever looks after your
      wedding sees it too, and on your wedding’s page you can choose another one.
    </p>
  )
}
