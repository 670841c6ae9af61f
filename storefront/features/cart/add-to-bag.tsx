"use client"

import Link from "next/link"
import { useActionState, useEffect, type ReactNode } from "react"
import { Button } from "@/components/ui/button"
import { addToBag, type AddToBagState } from "./add-to-bag-action"
import { BAG_EVENT } from "./cookies"

interface Props {
  /** Null where nothing can be bought: the button then says why. */
  variantId: string | null
  /** What the button says. */
  children: ReactNode
}

const IDLE: AddToBagState = { status: "idle" }

/** One tie into the bag. A plain form: it works before the page's script has arrived. */
export function AddToBag({ variantId, children }: Props) {
  const [state, action, pending] = useActionState(addToBag, IDLE)
  useEffect(() => {
    if (state.status === "added") dispatchEvent(new Event(BAG_EVENT))
  }, [state])
  return (
    <form action={action}>
      <input type="hidden" name="variant_id" value={variantId ?? ""} />
      <input type="hidden" name="quantity" value="1" />
      <Button type="submit" disabled={variantId === null || pending} className="w-full">
        {children}
      </Button>
      <p aria-live="polite" className="mt-3 min-h-6 text-fine">
        {pending ? "Adding…" : <Outcome state={state} />}
      </p>
    </form>
  )
}

function Outcome({ state }: { state: AddToBagState }) {
  if (state.status === "idle") return null
  if (state.status === "refused") return <span className="text-alert">{state.message}</span>
  return (
    <>
      In your bag.{" "}
      <Link href="/cart" prefetch={false} className="link">
        View bag
      </Link>
    </>
  )
}
