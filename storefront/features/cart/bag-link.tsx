"use client"

import Link from "next/link"
import { useSyncExternalStore } from "react"
import { BagIcon } from "@/components/ui/icons"
import { Pending } from "@/components/ui/pending"
import { BAG_EVENT, countIn } from "./cookies"
import { ties } from "./words"

function subscribe(changed: () => void): () => void {
  // A tab that comes back may have been overtaken by another one.
  const events = [BAG_EVENT, "focus", "pageshow"]
  events.forEach((name) => addEventListener(name, changed))
  return () => events.forEach((name) => removeEventListener(name, changed))
}

/** The way to the bag, with the number of ties in it. */
export function BagLink() {
  const count = useSyncExternalStore(
    subscribe,
    () => countIn(document.cookie),
    () => 0,
  )
  const name = count === 0 ? "Bag, empty" : `Bag, ${ties(count)}`
  return (
    <Link
      href="/cart"
      aria-label={name}
      prefetch={false}
      className="relative -mr-2 flex items-center gap-1.5 p-2 hover:opacity-60"
    >
      {/* Before the bag, which so keeps to the edge of the page with a number and without. */}
      <span aria-hidden className="min-w-[2ch] text-right tabular-nums">
        {count || ""}
      </span>
      <BagIcon />
      <Pending />
    </Link>
  )
}
