import "server-only"
import type { Till } from "@/features/checkout/till"
import type { ShareDoor } from "./doors"
import { type Asks, beginShare, finishShare, promiseShare } from "./share-actions"

/** Where a share is paid. */
export const shareTill = (door: ShareDoor, asks: Asks): Till => ({
  begin: beginShare.bind(null, door, asks),
  finish: finishShare.bind(null, door),
  promise: promiseShare.bind(null, door, asks),
  words: {
    kept: "Nothing was charged",
    placing: "Booking your payment…",
    promise: "Pay on invoice",
    promised: "Nothing is charged now. It shows as on its way until we have it.",
  },
})
