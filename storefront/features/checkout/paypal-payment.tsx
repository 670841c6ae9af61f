"use client"

import { useEffect, useRef } from "react"
import { beginToPay, finishPaying } from "./pay-actions"
import { PayProblem, usePaying } from "./paying"
import type { PayPalSettings } from "./payment-settings"
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
  provider: string
  settings: PayPalSettings
  total: string
  blocked: string | null
}

/** A reason that was told already, so that PayPal's window closes without another. */
class Told extends Error {}

const BACK = "You came back from PayPal without paying. Nothing was charged, and your bag is kept."
const BROKEN =
  "PayPal can’t be opened just now. Nothing was charged: try again, or choose another way to pay."

/** PayPal's own button: it opens PayPal's window, and the order is placed when the payer has agreed. */
export function PayPalPayment({ provider, settings, total, blocked }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const script = useScript(settings.script)
  const { problem, pending, pay, tell } = usePaying()

  useEffect(() => {
    if (script !== "ready" || blocked !== null || !place.current || !window.paypal) return
    const buttons = window.paypal.Buttons({
      style: { layout: "vertical", shape: "rect", height: 48 },
      createOrder: async () => {
        const begun = await beginToPay(provider, total)
        if (begun.status === "begun" && begun.order !== null) return begun.order
        tell(begun.status === "refused" ? begun.message : BROKEN)
        throw new Told()
      },
      onApprove: () =>
        new Promise((resolve) => {
          pay(async () => {
            const { message, isOpen } = await finishPaying()
            tell(message, isOpen)
          })
          resolve()
        }),
      onCancel: () => tell(BACK),
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
        {pending ? "Placing your order…" : (blocked ?? `You pay ${total} in PayPal’s window, once.`)}
      </p>
      <PayProblem problem={problem} />
    </div>
  )
}
