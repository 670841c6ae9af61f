"use server"

import { refresh } from "next/cache"
import { leaveWedding } from "./cart-cookie"
import type { BagAnswer } from "./change-cart"

/** Back to the bag that was put aside while a wedding was being paid for. */
export async function backToOwnBag(): Promise<BagAnswer> {
  await leaveWedding()
  refresh()
  return { status: "done" }
}
