"use server"

import type { CompleteShare, OpenedShare, OpenShare } from "@kct/contract"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { leaveWedding } from "@/features/cart/cart-cookie"
import { type BagAnswer, NotChanged, refusal } from "@/features/cart/change-cart"
import { typed } from "@/features/checkout/address"
import { begunOf } from "@/features/checkout/begun"
import type { BeginAnswer, FinishAnswer } from "@/features/checkout/till"
import { sayAt } from "@/features/link-pages/store"
import { tell } from "@/features/said/tell"
import { formatMoney } from "@/lib/money"
import { StoreRefusedError, StoreUnavailableError } from "@/lib/medusa"
import { doorOf, type ShareDoor } from "./doors"
import { backFrom } from "./paths"
import { ON_ITS_WAY, otherAmount, refusedPayment } from "./told"

export type Asks = NonNullable<OpenShare["asks"]>

const NOT_BEGUN = "The shop’s till did not answer. Nothing was charged: please try again."

/**
 * Begins to pay a share. The amount is the store's.
 * @param total as its payer saw it: nobody pays another one
 */
export async function beginShare(
  door: ShareDoor,
  asks: Asks,
  provider: string,
  total: string,
): Promise<BeginAnswer> {
  try {
    const session = await open(door, asks, { provider, total })
    return { status: "begun", ...begunOf(session, backFrom(doorOf(door).page, session.id)) }
  } catch (error) {
    return refused(error, NOT_BEGUN)
  }
}

/** Says that a share was paid, and leads to where that shows. */
export async function finishShare(door: ShareDoor, session: string): Promise<FinishAnswer> {
  try {
    await complete(door, session)
  } catch (error) {
    if (error instanceof StoreRefusedError) {
      const answer = refusedPayment(error)
      if (!answer.isOpen) refresh()
      return answer
    }
    if (!(error instanceof StoreUnavailableError)) throw error
    console.error(error)
    return { status: "refused", message: ON_ITS_WAY, isOpen: true }
  }
  redirect(doorOf(door).done)
}

/** Promises a share by a way that takes no money now. */
export async function promiseShare(
  door: ShareDoor,
  asks: Asks,
  _: BagAnswer,
  form: FormData,
): Promise<BagAnswer> {
  try {
    const agreed = { provider: typed(form, "payment"), total: typed(form, "agreed") }
    await complete(door, (await open(door, asks, agreed)).id)
  } catch (error) {
    return tell(doorOf(door).form, refused(error, NOT_BEGUN))
  }
  redirect(doorOf(door).done)
}

/** @throws NotChanged where it comes to another amount than its payer saw */
async function open(
  door: ShareDoor,
  asks: Asks,
  { provider, total }: { provider: string; total: string },
): Promise<OpenedShare["session"]> {
  const { place, path } = doorOf(door)
  const body: OpenShare = { provider_id: String(provider), asks }
  const { session } = await sayAt<OpenedShare>(place, body, `${path}/pay`)
  const now = formatMoney(session.amount, session.currency_code)
  if (now !== total) throw new NotChanged(otherAmount(now, total))
  return session
}

async function complete(door: ShareDoor, session: string): Promise<void> {
  const { place, path } = doorOf(door)
  const body: CompleteShare = { session_id: String(session) }
  await sayAt(place, body, `${path}/complete`)
  // Its ties are ordered by now, and in nobody's bag.
  await leaveWedding()
}

function refused(error: unknown, unreachable: string): BagAnswer & { status: "refused" } {
  const answer = refusal(error, unreachable)
  // Whatever the reason was, the page should show what is true now.
  if (!(error instanceof StoreUnavailableError)) refresh()
  return answer
}
