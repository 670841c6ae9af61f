import { Notice } from "@/components/ui/notice"
import { ButtonLink } from "@/components/ui/button"
import { StoreUnavailableError } from "@/lib/medusa"
import { Bag } from "./bag"
import { BagSync } from "./bag-sync"
import { EmptyBag } from "./empty-bag"
import { bagLines } from "./lines"
import { readLooks } from "./looks"
import { keptCart } from "./read-cart"
import { readOffers } from "./read-offers"
import { countOf, type Cart } from "./types"
import { lastRemoved } from "./undo-cookie"

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
  return (
    <>
      <Bag cart={shown.cart} lines={shown.lines} removed={removed} />
      <BagSync count={countOf(shown.cart)} />
    </>
  )
}

async function load() {
  try {
    const kept = await keptCart()
    if (kept.state !== "open") return { cart: null, lines: [], ordered: kept.state === "ordered" }
    return { cart: kept.cart, lines: await linesOf(kept.cart), ordered: false }
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return "unreachable"
  }
}

/** A cart's lines against what is sold now. */
export async function linesOf(cart: Cart) {
  const ids = cart.items.flatMap(({ variant_id }) => variant_id ?? [])
  const [offers, looks] = await Promise.all([readOffers(ids, cart.region_id), readLooks()])
  return bagLines(cart.items, offers, looks)
}

function Unreachable() {
  return (
    <Notice
      title="Your bag can't be opened just now"
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
