"use server"

import { changeCart, NotChanged, type BagAnswer } from "@/features/cart/change-cart"
import { isId } from "@/features/cart/ids"
import { tell } from "@/features/said/tell"
import { readDeliveries } from "./read-checkout"
import { storeDelivery } from "./store-delivery"

/** Sends the cart in another way. The option has to be one that Medusa offers for this very cart. */
export async function chooseDelivery(_: BagAnswer, form: FormData): Promise<BagAnswer> {
  return tell("checkout", await deliveryChosen(form))
}

async function deliveryChosen(form: FormData): Promise<BagAnswer> {
  const id = form.get("delivery")
  if (!isId("so", id)) return { status: "refused", message: "Choose one of the ways to send it." }
  return changeCart(async (cart) => {
    const chosen = (await readDeliveries(cart)).find((delivery) => delivery.id === id)
    if (!chosen) throw new NotChanged("It can’t be sent that way any more. Choose another one.")
    return storeDelivery(cart.id, chosen.id)
  })
}
