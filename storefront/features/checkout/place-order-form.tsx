"use client"

import { useActionState, useEffect, useRef } from "react"
import { Button } from "@/components/ui/button"
import type { BagAnswer } from "@/features/cart/change-cart"
import { OUR_WEDDING } from "@/features/our-wedding/token"
import { Choice } from "./choice"
import type { Payment } from "./payment"
import { placeOrder } from "./place-order-action"

interface Props {
  payments: readonly Payment[]
  /** As it is written. It is sent along so that nobody orders at another total than the one that they saw. */
  total: string
  /** Whether it is a wedding's, which is put right on its own page. */
  ours: boolean
  /** Why it can't be placed yet, or null. */
  blocked: string | null
}

const IDLE: BagAnswer = { status: "idle" }

/** How to pay, and the button that orders. */
export function PlaceOrderForm({ payments, total, ours, blocked }: Props) {
  const [answer, action, pending] = useActionState(placeOrder, IDLE)
  const refused = answer.status === "refused" ? answer.message : null
  const reason = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (refused) reason.current?.focus()
  }, [answer, refused])
  return (
    <form action={action}>
      <input type="hidden" name="agreed" value={total} />
      <fieldset className="mt-4 grid gap-3">
        <legend className="sr-only">Ways to pay</legend>
        {payments.map(({ id, name, note }, at) => (
          <Choice key={id} name="payment" value={id} title={name} note={note} checked={at === 0} />
        ))}
      </fieldset>
      {refused ? (
        <p
          ref={reason}
          role="alert"
          tabIndex={-1}
          className="mt-5 border-l-2 border-alert pl-4 text-alert outline-none"
        >
          {refused}{" "}
          {ours ? (
            <a href={OUR_WEDDING} className="link">
              See where your wedding stands
            </a>
          ) : null}
        </p>
      ) : null}
      <Button type="submit" disabled={pending || blocked !== null} className="mt-6 w-full">
        {pending ? "Placing your order…" : `Place order, ${total}`}
      </Button>
      <p className="mt-3 text-fine text-ink-soft">
        {blocked ?? "You will see your order and its number at once."}
      </p>
    </form>
  )
}
