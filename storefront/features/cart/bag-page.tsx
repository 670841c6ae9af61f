import { Notice } from "@/components/ui/notice"
import { ButtonLink } from "@/components/ui/button"
import { readWeddings } from "@/features/weddings/read-weddings"
import { StoreUnavailableError } from "@/lib/medusa"
import { Bag } from "./bag"
import { BagSync } from "./bag-sync"
import { keptAside } from "./cart-cookie"
import { EmptyBag } from "./empty-bag"
import { linesOf } from "./bag-lines-now"
import { keptCart } from "./read-cart"
import { countOf } from "./types"
import { lastRemoved } from "./undo-cookie"
import { WeddingBag } from "./wedding-bag"

/** The bag as Medusa has it now, with what has changed since each tie was put in. */
export async function BagPage() {
  const shown = await load()
  if (shown === "unreachable") return <Unreachable />
  const removed = await lastRemoved()
  if (shown.cart === null || shown.lines.length === 0) {
    return (
      <>
        <EmptyBag ordered={shown.ordered} removed={removed} />
        <BagSync count={0} />
      </>
    )
  }
  const aside = await keptAside()
  return (
    <>
      {aside ? (
        <WeddingBag cart={shown.cart} lines={shown.lines} weddings={shown.weddings} own={aside.own} />
      ) : (
        <Bag cart={shown.cart} lines={shown.lines} removed={removed} weddings={shown.weddings} />
      )}
      <BagSync count={countOf(shown.cart)} />
    </>
  )
}

async function load() {
  try {
    const kept = await keptCart()
    if (kept.state !== "open") return { cart: null, lines: [], ordered: kept.state === "ordered" }
    const { cart } = kept
    const [lines, weddings] = await Promise.all([linesOf(cart), readWeddings("carts", cart.id)])
    return { cart, lines, weddings, ordered: false }
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return "unreachable"
  }
}

function Unreachable() {
  return (
    <Notice
      title="Your bag can’t be opened just now"
      actions={
        <>
          <ButtonLink href="/cart" prefetch={false}>
            Try again
          </ButtonLink>
          <ButtonLink href="/#families" look="plain">
            Look at the colours
          </ButtonLink>
        </>
      }
    >
      <p>The shop&rsquo;s till does not answer. Nothing in your bag is lost: it is kept until it does.</p>
    </Notice>
  )
}
