"use client"

import { useEffect, useEffectEvent, useRef } from "react"
import { PayProblem, usePaying } from "./paying"
import type { PayPalSettings } from "./payment-settings"
import type { Begun, Till } from "./till"
import { useScript } from "./use-script"

/** Of PayPal's script, what is used here. */
interface PayPalButtons {
  render(place: HTMLElement): Promise<void>
  close(): Promise<void>
}

declare global {
  interface Window {
    paypal?: {
      Buttons(options: {
        style?: object
        createOrder: () => Promise<string>
        onApprove: () => Promise<void>
        onCancel: () => void
        onError: (error: unknown) => void
      }): PayPalButtons
    }
  }
}

interface Props {
  till: Till
  provider: string
  settings: PayPalSettings
  total: string
  blocked: string | null
}

/** A reason that was told already, so that PayPal's window closes without another. */
class Told extends Error {}

const BROKEN =
  "PayPal can’t be opened just now. Nothing was charged: try again, or choose another way to pay."

/** PayPal's own button: it opens PayPal's window, and the order is placed when the payer has agreed. */
export function PayPalPayment({ till, provider, settings, total, blocked }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const begun = useRef<Begun | null>(null)
  const script = useScript(settings.script)
  const { problem, pending, pay, tell } = usePaying()

  // The page that is shown anew around PayPal's window leaves that open.
  const begin = useEffectEvent(() => till.begin(provider, total))
  const finish = useEffectEvent(async () => {
    if (!begun.current) return
    const { session, back } = begun.current
    const { message, isOpen } = await till.finish(session)
    tell(message, isOpen ? back : null)
  })
  const cancelled = useEffectEvent(() =>
    tell(`You came back from PayPal without paying. ${till.words.kept}.`),
  )

  useEffect(() => {
    if (script !== "ready" || blocked !== null || !place.current || !window.paypal) return
    const buttons = window.paypal.Buttons({
      style: { layout: "vertical", shape: "rect", height: 48 },
      createOrder: async () => {
        const answer = await begin()
        begun.current = answer.status === "begun" ? answer : null
        if (answer.status === "begun" && answer.order !== null) return answer.order
        tell(answer.status === "refused" ? answer.message : BROKEN)
        throw new Told()
      },
      onApprove: () =>
        new Promise((resolve) => {
          pay(() => finish())
          resolve()
        }),
      onCancel: () => cancelled(),
      onError: (error) => {
        if (!(error instanceof Told)) tell(BROKEN)
      },
    })
    void buttons.render(place.current)
    return () => void buttons.close()
  }, [script, provider, total, blocked, pay, tell])

  return (
    <div className="mt-5" aria-busy={pending}>
      <div ref={place} className={`min-h-13 ${pending ? "pointer-events-none opacity-50" : ""}`} />
      {script === "failed" ? <p className="mt-3 text-alert">{BROKEN}</p> : null}
      <p role="status" className="mt-3 text-fine text-ink-soft">
        {pending ? till.words.placing : (blocked ?? `You pay ${total} in PayPal’s window, once.`)}
      </p>
      <PayProblem problem={problem} />
    </div>
  )
}
