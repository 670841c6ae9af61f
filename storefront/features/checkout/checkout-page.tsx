import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { BagChanged } from "@/features/cart/bag-changed"
import { linesOf } from "@/features/cart/bag-lines-now"
import { keptAside } from "@/features/cart/cart-cookie"
import { EmptyBag } from "@/features/cart/empty-bag"
import { inTheWay } from "@/features/cart/lines"
import { keptCart } from "@/features/cart/read-cart"
import { ourWedding } from "@/features/our-wedding/store"
import { OUR_WEDDING } from "@/features/our-wedding/token"
import { SaidNotice } from "@/features/said/said-notice"
import { readWeddings } from "@/features/weddings/read-weddings"
import { StoreUnavailableError } from "@/lib/medusa"
import { AddressSection } from "./address-section"
import { DeliverySection } from "./delivery-section"
import { OrderSummary } from "./order-summary"
import { stageOf } from "./ready"
import { FocusOnChange } from "@/components/shell/focus-on-change"

/**
 * One page from the bag to the order: where to send it, then how, and how to pay. What is shown is what is stored on
 * Medusa's cart, so it can be left and come back to at any point.
 */
export async function CheckoutPage({ editing }: { editing: boolean }) {
  const shown = await load()
  if (shown === "unreachable") return <Unreachable />
  if (shown === "empty") return <EmptyBag ordered={false} removed={null} />
  if (shown === "ordered") return <Ordered />
  const { cart, lines, weddings, wedding } = shown
  if (wedding === "unpayable") return <Unpayable />
  const ours = wedding !== null
  if (inTheWay(lines, ours).length > 0) return <Changed />
  const stage = stageOf(cart, editing)
  return (
    <div className="page py-10 sm:py-14">
      <h1 className="text-heading">Checkout</h1>
      <SaidNotice forms={["checkout", "country"]} />
      <div className="mt-6 lg:mt-10 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,4fr)] lg:gap-14 xl:gap-20">
        <OrderSummary cart={cart} lines={lines} bundles={weddings.bundles} ours={ours} />
        <div className="lg:col-start-1 lg:row-start-1">
          <AddressSection cart={cart} open={stage === "address"} />
          <DeliverySection cart={cart} open={stage === "delivery"} ours={ours} />
          {ours ? <BagChanged /> : null}
          <FocusOnChange of={stage} id={`${stage}-heading`} />
        </div>
      </div>
    </div>
  )
}

async function load() {
  try {
    const kept = await keptCart()
    if (kept.state === "ordered") return "ordered"
    if (kept.state === "none" || kept.cart.items.length === 0) return "empty"
    const { cart } = kept
    const [lines, weddings, wedding] = await Promise.all([
      linesOf(cart),
      readWeddings("carts", cart.id),
      weddingToPay(),
    ])
    return { cart, lines, weddings, wedding }
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return "unreachable"
  }
}

/** Whether the bag is a wedding's, and whether that can be paid for. Where nobody can say, the store's doors will. */
async function weddingToPay(): Promise<"payable" | "unpayable" | null> {
  if (!(await keptAside())) return null
  const read = await ourWedding()
  return read.state === "found" && !read.wedding.quote.payable ? "unpayable" : "payable"
}

function Unpayable() {
  return (
    <Notice
      title="Your wedding can’t be paid for as it stands"
      actions={
        <ButtonLink href={OUR_WEDDING} prefetch={false}>
          See where it stands
        </ButtonLink>
      }
    >
      <p>
        It was changed since you accepted it, or the time for its price is over. Nothing was ordered or
        charged.
      </p>
    </Notice>
  )
}

function Ordered() {
  return (
    <Notice
      title="This bag has been ordered"
      actions={
        <ButtonLink href="/order/placed" prefetch={false}>
          See the order
        </ButtonLink>
      }
    >
      <p>
        It was placed in another window, or its confirmation got lost on the way. Nothing is ordered twice.
      </p>
    </Notice>
  )
}

function Changed() {
  return (
    <Notice
      title="Something in your bag has changed"
      actions={
        <ButtonLink href="/cart" prefetch={false}>
          Look at the bag
        </ButtonLink>
      }
    >
      <p>
        A price, or how many there are, is another one than when you filled it. See what it is before you
        order.
      </p>
    </Notice>
  )
}

function Unreachable() {
  return (
    <Notice
      title="The till does not answer just now"
      actions={
        <ButtonLink href="/checkout" prefetch={false}>
          Try again
        </ButtonLink>
      }
    >
      <p>Nothing was ordered. Your bag, and what you have told us so far, are kept.</p>
    </Notice>
  )
}
