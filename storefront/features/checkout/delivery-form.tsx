"use client"

import { startTransition, useActionState } from "react"
import type { BagAnswer } from "@/features/cart/change-cart"
import { Choice } from "./choice"
import { chooseDelivery } from "./choose-delivery-action"
import type { Delivery } from "./delivery"

const IDLE: BagAnswer = { status: "idle" }

/** The ways to send it. A choice is stored at once; the dot stands where Medusa's cart has it. */
export function DeliveryForm({
  deliveries,
  chosen,
}: {
  deliveries: readonly Delivery[]
  chosen: string | null
}) {
  const [answer, action, pending] = useActionState(chooseDelivery, IDLE)
  return (
    <form
      // After a refusal the dot goes back to what is stored.
      key={chosen}
      action={action}
      onChange={({ currentTarget }) => startTransition(() => action(new FormData(currentTarget)))}
      aria-busy={pending}
    >
      <fieldset className="mt-4 grid gap-3">
        <legend className="sr-only">Ways to send it</legend>
        {deliveries.map(({ id, name, detail, price }) => (
          <Choice
            key={id}
            name="delivery"
            value={id}
            title={name}
            note={detail}
            aside={price}
            checked={id === chosen}
          />
        ))}
      </fieldset>
      <noscript>
        <button type="submit" className="mt-3 border border-ink px-5 py-2.5">
          Send it this way
        </button>
      </noscript>
      <p
        role="status"
        className={`mt-2 min-h-6 text-fine ${answer.status === "refused" ? "text-alert" : "text-ink-soft"}`}
      >
        {pending ? "Working out the total…" : answer.status === "refused" ? answer.message : ""}
      </p>
    </form>
  )
}
