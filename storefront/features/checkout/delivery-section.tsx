import Link from "next/link"
import type { Cart } from "@/features/cart/types"
import { OurShareInstead } from "@/features/our-wedding/paying/at-checkout"
import { formatMoney } from "@/lib/money"
import { CHECKOUT_TILL } from "./checkout-till"
import { DeliveryForm } from "./delivery-form"
import { formSettings } from "./payment-settings"
import { PlaceOrderForm } from "./place-order-form"
import { readDeliveries, readPayments } from "./read-checkout"

interface Props {
  cart: Cart
  open: boolean
  /** Whether the cart is a wedding's. */
  ours: boolean
}

/** How it is sent and how it is paid, once we know where to; before that, what is still to come. */
export async function DeliverySection({ cart, open, ours }: Props) {
  if (!open) {
    return (
      <section className="mt-10 border-t border-line pt-8 text-ink-soft">
        <h2 className="text-title">Delivery and payment</h2>
        <p className="mt-2">They depend on the address.</p>
      </section>
    )
  }
  const [deliveries, payments] = await Promise.all([readDeliveries(cart), readPayments(cart)])
  const [chosen] = cart.shipping_methods
  const deliverable = deliveries.some(({ id }) => id === chosen?.shipping_option_id)
  return (
    <>
      <section aria-labelledby="delivery-heading" className="mt-10 border-t border-line pt-8">
        <h2 id="delivery-heading" tabIndex={-1} className="scroll-mt-24 text-title outline-none">
          How shall we send it?
        </h2>
        {deliveries.length > 0 ? (
          <DeliveryForm deliveries={deliveries} chosen={chosen?.shipping_option_id ?? null} />
        ) : (
          <p className="mt-3 text-alert">
            We have no way to send it to this address yet.{" "}
            <Link href="/checkout?edit=address" prefetch={false} className="link">
              Send it to another one
            </Link>
          </p>
        )}
      </section>
      <section aria-labelledby="payment-heading" className="mt-10 border-t border-line pt-8">
        <h2 id="payment-heading" className="text-title">
          How will you pay?
        </h2>
        {ours && deliverable ? <OurShareInstead /> : null}
        {payments.length > 0 ? (
          <PlaceOrderForm
            till={CHECKOUT_TILL}
            payments={payments}
            settings={formSettings(cart)}
            total={formatMoney(cart.total, cart.currency_code)}
            ours={ours}
            blocked={deliverable ? null : "Choose first how it is sent."}
          />
        ) : (
          <p className="mt-3 text-alert">There is no way to pay in your region yet. Your bag is kept.</p>
        )}
      </section>
    </>
  )
}
