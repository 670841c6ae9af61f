import type { ReactNode } from "react"
import { ButtonLink } from "@/components/ui/button"
import { Notice } from "@/components/ui/notice"
import { OrderCredits } from "@/features/swatches/order-credits"
import { StoreUnavailableError } from "@/lib/medusa"
import { findOrder } from "./find-order"
import { NoOrder } from "./no-order"
import { OrderView } from "./order-view"
import { parseNumber } from "./placed"
import type { Order } from "./types"

interface Props {
  /** As it stands in the address. */
  number: string
  /** What stands above the order. */
  heading: (order: Order) => ReactNode
}

/** An order, for who placed it. Everybody else is told the same, whether there is such an order or not; see `guard`. */
export async function OrderPage({ number, heading }: Props) {
  const wanted = parseNumber(number)
  const order = wanted === null ? null : await found(wanted)
  if (order === "unreachable") return <Unreachable number={number} />
  if (!order) return <NoOrder />
  return (
    <div className="page py-10 sm:py-14">
      {heading(order)}
      <OrderView order={order} />
      <OrderCredits orderId={order.id} />
    </div>
  )
}

async function found(number: number): Promise<Order | "unreachable" | null> {
  try {
    return await findOrder(number)
  } catch (error) {
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return "unreachable"
  }
}

function Unreachable({ number }: { number: string }) {
  return (
    <Notice
      title="This order can’t be shown just now"
      actions={
        <ButtonLink href={`/orders/${number}`} prefetch={false}>
          Try again
        </ButtonLink>
      }
    >
      <p>The shop does not answer. That changes nothing about the order itself.</p>
    </Notice>
  )
}
