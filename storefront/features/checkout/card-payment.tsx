"use client"

import { useEffect, useRef, useState } from "react"
import { Button } from "@/components/ui/button"
import type { CardSettings } from "./payment-settings"
import { PayProblem, usePaying } from "./paying"
import type { Till } from "./till"
import { APPEARANCE, isPaid, problemWords, type StripeElements, type StripeJs } from "./stripe-js"
import { useScript } from "./use-script"

interface Props {
  till: Till
  provider: string
  settings: CardSettings
  /** As it is written. Nobody pays another total than the one that they saw. */
  total: string
  blocked: string | null
}

/** The card's field, which is Stripe's own, and the button that pays. */
export function CardPayment({ till, provider, settings, total, blocked }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const form = useRef<{ stripe: StripeJs; elements: StripeElements } | null>(null)
  const script = useScript(settings.script)
  const [isReady, setReady] = useState(false)
  const { problem, pending, pay, tell } = usePaying()
  const { key, amount, currency, isHeld } = settings

  useEffect(() => {
    if (script !== "ready" || !place.current || !window.Stripe) return
    const stripe = window.Stripe(key)
    const captureMethod = isHeld ? ("manual" as const) : ("automatic" as const)
    const elements = stripe.elements({
      mode: "payment",
      amount,
      currency,
      captureMethod,
      appearance: APPEARANCE,
    })
    const element = elements.create("payment")
    element.on("ready", () => setReady(true))
    element.mount(place.current)
    form.current = { stripe, elements }
    return () => {
      form.current = null
      setReady(false)
      element.destroy()
    }
  }, [script, key, amount, currency, isHeld])

  const submit = () =>
    pay(async () => {
      if (!form.current) return
      const { stripe, elements } = form.current
      const checked = await elements.submit()
      if (checked.error) return tell(problemWords(checked.error, till.words.kept))
      const begun = await till.begin(provider, total)
      if (begun.status === "refused") return tell(begun.message)
      if (begun.secret === null) return tell("The card can’t be taken just now: choose another way to pay.")
      const { error } = await stripe.confirmPayment({
        elements,
        clientSecret: begun.secret,
        confirmParams: { return_url: window.location.origin + begun.back },
        redirect: "if_required",
      })
      if (error && !isPaid(error)) {
        const isKnown = error.type === "card_error" || error.type === "validation_error"
        return tell(problemWords(error, till.words.kept), isKnown ? null : begun.back)
      }
      const { message, isOpen } = await till.finish(begun.session)
      tell(message, isOpen ? begun.back : null)
    })

  return (
    <div className="mt-5">
      <div ref={place} className="min-h-[14rem]" aria-busy={!isReady} />
      {script === "failed" ? (
        <p className="mt-3 text-alert">
          The card’s field can’t be loaded just now. Nothing was charged: reload the page, or choose another
          way to pay.
        </p>
      ) : null}
      <PayProblem problem={problem} />
      <Button onClick={submit} disabled={pending || !isReady || blocked !== null} className="mt-6 w-full">
        {pending ? "Paying…" : `Pay ${total}`}
      </Button>
      <p className="mt-3 text-fine text-ink-soft">
        {blocked ??
          (isHeld
            ? "It is held now, and charged when we send your order."
            : "It is charged when you press the button, once.")}
      </p>
    </div>
  )
}
