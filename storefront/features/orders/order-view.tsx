import type { ReactNode } from "react"
import { bagLines } from "@/features/cart/lines"
import { readWardrobe } from "@/features/cart/looks"
import { totalsOf } from "@/features/cart/totals"
import { TotalsList } from "@/features/cart/totals-list"
import { contents } from "@/features/cart/words"
import { withKits } from "@/features/swatches/kit-lines"
import { kitsOfOrder } from "@/features/swatches/read-kits"
import { AddressLines } from "@/features/checkout/address-lines"
import { readOrderTracking } from "@/features/tracking/read-order-tracking"
import { TrackingSection } from "@/features/tracking/tracking-section"
import { GroupedTieLines } from "@/features/weddings/grouped-tie-lines"
import { readWeddings, weddingNames } from "@/features/weddings/read-weddings"
import { orderWords } from "./status"
import type { Order } from "./types"
import { dayWords } from "@/lib/dates"

/** An order as Medusa has it: where it stands, the ties, the sums, and where it goes. */
export async function OrderView({ order }: { order: Order }) {
  const [wardrobe, weddings, names, tracking] = await Promise.all([
    readWardrobe(),
    readWeddings("orders", order.id),
    weddingNames(),
    readOrderTracking(order.id),
  ])
  const bare = bagLines(order.items, new Map(), wardrobe)
  const lines = bare.every(({ look }) => look) ? bare : withKits(bare, await kitsOfOrder(order.id))
  const words = orderWords(order)
  return (
    <>
      {tracking ? (
        <div className="mt-10">
          <TrackingSection tracking={tracking} title="Where it is" what={["piece", "pieces"]} />
        </div>
      ) : null}
      <div className="mt-10 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)] lg:gap-14 xl:gap-20">
        <dl className="grid content-start gap-x-10 gap-y-6 border-t border-line pt-6 sm:grid-cols-2">
          <Fact term="Ordered on">
            <time dateTime={order.created_at}>{dayWords(order.created_at)}</time>
          </Fact>
          {tracking ? null : <Fact term="Order">{words.order}</Fact>}
          <Fact term="Delivery">
            {order.shipping_methods.map(({ name }) => name).join(", ") || "Nothing to send"}
          </Fact>
          <Fact term="Payment">{words.payment}</Fact>
          <Fact term="Address">
            {order.shipping_address ? <AddressLines address={order.shipping_address} /> : "No address"}
          </Fact>
          <Fact term="E-mail">{order.email}</Fact>
        </dl>
        <section aria-label="Ties in this order" className="mt-10 bg-linen p-6 sm:p-8 lg:mt-0">
          <GroupedTieLines
            id="order"
            lines={lines}
            bundles={weddings.bundles}
            names={names}
            currency={order.currency_code}
            open={false}
          />
          <div className="mt-5 border-t border-line pt-4">
            <TotalsList totals={totalsOf(order, { taxed: true, contents: contents(lines) })} />
          </div>
        </section>
      </div>
    </>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-fine text-ink-soft">{term}</dt>
      <dd className="mt-1">{children}</dd>
    </div>
  )
}
