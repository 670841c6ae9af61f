"use server"

import { tell } from "@/features/said/tell"
import { putMemberBack } from "@/features/weddings/put-back"
import { refusal, type BagAnswer } from "./change-cart"
import { readLooks } from "./looks"
import { putIn } from "./put-in"
import { keptCart } from "./read-cart"
import { forgetRemoved, lastRemoved } from "./undo-cookie"

/** Puts back what was last taken out. */
export async function undoRemove(): Promise<BagAnswer> {
  return tell("bag", await putBack())
}

async function putBack(): Promise<BagAnswer> {
  const removed = await lastRemoved()
  if (!removed) return { status: "refused", message: "There is nothing to put back any more." }
  try {
    const look = (await readLooks()).get(removed.variantId)
    if (!look) return { status: "refused", message: `${removed.name} is not in our catalogue any more.` }
    const kept = await keptCart()
    if (removed.member && kept.state === "open")
      await putMemberBack(kept.cart.id, removed.member, removed.quantity)
    else await putIn({ ...removed, look })
    await forgetRemoved()
    return { status: "done" }
  } catch (error) {
    return refusal(error)
  }
}
