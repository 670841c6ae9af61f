import { coupleEvent } from "../../couple-event"

/** Gives the quote up. */
export const POST = coupleEvent("cancel")
