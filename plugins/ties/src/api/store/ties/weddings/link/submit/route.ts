import { coupleEvent } from "../../couple-event"

/** Sends the quote in, for the first time or again. */
export const POST = coupleEvent("submit")
