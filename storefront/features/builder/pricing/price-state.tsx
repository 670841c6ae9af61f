"use client"

import { usePriced } from "../builder-context"
import type { Priced } from "./priced"

/** Whether the price on screen is that of the party on screen, said where it is not. */
export function PriceState() {
  const price = usePriced()
  const words = wordsOf(price)
  return (
    <p role="status" className={words ? "text-fine text-alert" : "sr-only"}>
      {words}
    </p>
  )
}

function wordsOf({ state, preview, message }: Priced): string {
  if (state === "offline")
    return preview
      ? "No connection: the price is the one before your last changes. Your party is kept here."
      : "No connection, so no price yet. Your party is kept here."
  if (state === "refused") return message ?? ""
  return ""
}
