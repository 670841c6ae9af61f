import "server-only"
import { beginToPay, finishPaying } from "./pay-actions"
import { placeOrder } from "./place-order-action"
import type { Till } from "./till"

/** Where this browser's bag is paid for. */
export const CHECKOUT_TILL: Till = {
  begin: beginToPay,
  finish: finishPaying,
  promise: placeOrder,
  words: {
    kept: "Nothing was charged, and your bag is kept",
    placing: "Placing your order…",
    promise: "Place order",
    promised: "You will see your order and its number at once.",
  },
}
