import type { BundlePreview } from "@kct/contract"

/** What is known about the price of the party that is on the desk. */
export interface Priced {
  /** The last answer; null before the first. */
  preview: BundlePreview | null
  /** What that answer was asked with. */
  of: string | null
  state:
    /** Nobody in the party has a colour yet. */
    | "nothing"
    /** The price of the party as it is. */
    | "current"
    /** On its way. */
    | "asking"
    /** The store can't be reached: what is shown is older than the party. */
    | "offline"
    /** The store says no, in `message`. */
    | "refused"
  message: string | null
}

export const UNPRICED: Priced = { preview: null, of: null, state: "nothing", message: null }

export type PriceEvent =
  | { type: "wanted"; text: string | null }
  | { type: "answered"; text: string; preview: BundlePreview }
  | { type: "refused"; message: string }
  | { type: "unreachable" }

/** A price is never thrown away before there is another one: an old one is shown, and said to be old. */
export function priced(before: Priced, event: PriceEvent): Priced {
  switch (event.type) {
    case "wanted":
      if (event.text === null) return UNPRICED
      if (event.text === before.of) return { ...before, state: "current", message: null }
      return { ...before, state: "asking", message: null }
    case "answered":
      return { preview: event.preview, of: event.text, state: "current", message: null }
    case "refused":
      return { ...before, state: "refused", message: event.message }
    case "unreachable":
      return { ...before, state: "offline", message: null }
  }
}
