"use client"

import { useEffect } from "react"
import { BAG_EVENT } from "./cookies"

/** Tells the header that the bag is another one than before: on the page that follows its becoming an order. */
export function BagChanged() {
  useEffect(() => {
    dispatchEvent(new Event(BAG_EVENT))
  }, [])
  return null
}
