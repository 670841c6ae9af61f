import { coupleEvent } from "../../couple-event"

/** Agrees to what was approved, exactly as it was seen. */
export const POST = coupleEvent("accept")
