"use client"

import { useActionState } from "react"
import { Button } from "@/components/ui/button"
import type { BagAnswer } from "@/features/cart/change-cart"
import { OUR_WEDDING } from "@/features/our-wedding/token"
import { PayAlert } from "./pay-alert"
import type { Till } from "./till"

interface Props {
  till: Till
  provider: string
  /** As it is written. It is sent along so that nobody orders at another total than the one that they saw. */
  total: string
  /** Whether it is a wedding's, which is put right on its own page. */
  ours: boolean
  /** Why it can't be placed yet, or null. */
  blocked: string | null
}

const IDLE: BagAnswer = { status: "idle" }

/** The button that orders where nothing is paid now. */
export function InvoicePayment({ till, provider, total, ours, blocked }: Props) {
  const [answer, action, pending] = useActionState(till.promise, IDLE)
  return (
    <form action={action}>
      <input type="hidden" name="agreed" value={total} />
      <input type="hidden" name="payment" value={provider} />
      <PayAlert message={answer.status === "refused" ? answer.message : null} answer={answer}>
        {ours ? (
          <a href={OUR_WEDDING} className="link">
            See where your wedding stands
          </a>
        ) : null}
      </PayAlert>
      <Button type="submit" disabled={pending || blocked !== null} className="mt-6 w-full">
        {pending ? till.words.placing : `${till.words.promise}, ${total}`}
      </Button>
      <p className="mt-3 text-fine text-ink-soft">{blocked ?? till.words.promised}</p>
    </form>
  )
}
