"use server"

import { NOTHING_ADDED, refusal } from "./change-cart"
import { isId } from "./ids"
import { readLooks } from "./looks"
import { putIn } from "./put-in"
import { MOST_OF_ONE, parseQuantity } from "./quantity"

export type AddToBagState =
  | { status: "idle" }
  | { status: "added"; count: number }
  /** `message` is a sentence for the shopper. */
  | { status: "refused"; message: string }

/**
 * Puts a tie into the shopper's bag. The form says which variant and how many; its price, its look and whether it
 * is ours come from the store.
 */
export async function addToBag(_: AddToBagState, form: FormData): Promise<AddToBagState> {
  const variantId = form.get("variant_id")
  const quantity = parseQuantity(form.get("quantity") ?? "1")
  if (quantity === null) return { status: "refused", message: `Choose between 1 and ${MOST_OF_ONE} ties.` }
  if (!isId("variant", variantId)) return { status: "refused", message: "Choose a tie first." }
  try {
    const look = (await readLooks()).get(variantId)
    if (!look) return { status: "refused", message: "This tie is not in our catalogue any more." }
    return { status: "added", count: await putIn({ variantId, quantity, look }) }
  } catch (error) {
    return refusal(error, NOTHING_ADDED)
  }
}
