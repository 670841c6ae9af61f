"use client"

import { startTransition, useActionState, useEffect, useRef, useState, type FormEvent } from "react"
import type { BagAnswer } from "./change-cart"
import { removeLine, setQuantity } from "./change-lines-actions"
import { BAG_EVENT } from "./cookies"

interface Props {
  lineId: string
  /** What the tie is called, for who can't see which row this is. */
  name: string
  quantity: number
  limit: number
  /** For a tie that can't be bought: it can only be taken out. */
  fixed: boolean
}

const IDLE: BagAnswer = { status: "idle" }

/** Clicks in quick succession are one wish: it is sent when they pause, in milliseconds. */
const PAUSE = 350

/**
 * How many, and out with it. Two plain forms, which work before or without a script. With one, the number changes
 * at once and the bag follows; when the shop says no, the number goes back and the reason is read out.
 */
export function LineControls({ lineId, name, quantity, limit, fixed }: Props) {
  const [answer, send, sending] = useActionState(setQuantity, IDLE)
  const [removal, remove, removing] = useActionState(removeLine, IDLE)
  const [wanted, setWanted] = useState<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const shown = wanted ?? quantity

  useEffect(() => {
    if (answer.status === "idle") return
    setWanted(null)
    dispatchEvent(new Event(BAG_EVENT))
  }, [answer])
  useEffect(() => {
    if (removal.status !== "idle") dispatchEvent(new Event(BAG_EVENT))
  }, [removal])
  useEffect(() => () => clearTimeout(timer.current), [])

  function want(next: number, pause: number) {
    setWanted(next)
    clearTimeout(timer.current)
    if (next === quantity) return setWanted(null)
    timer.current = setTimeout(() => {
      const form = new FormData()
      form.set("line", lineId)
      form.set("seen", String(quantity))
      form.set("quantity", String(next))
      startTransition(() => send(form))
    }, pause)
  }

  function typed(event: FormEvent<HTMLInputElement>) {
    const next = event.currentTarget.valueAsNumber
    if (Number.isInteger(next) && next >= 1) want(Math.min(next, limit), PAUSE)
  }

  function pressed(event: FormEvent<HTMLFormElement>) {
    const button = (event.nativeEvent as SubmitEvent).submitter
    const next = Number(button instanceof HTMLButtonElement ? button.dataset.to : NaN)
    event.preventDefault()
    if (Number.isInteger(next)) want(next, PAUSE)
  }

  const message =
    answer.status === "refused" ? answer.message : removal.status === "refused" ? removal.message : ""
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {fixed ? null : (
          <form
            action={send}
            onSubmit={pressed}
            aria-label={`Quantity of ${name}`}
            className="flex border border-line-strong"
          >
            <input type="hidden" name="line" value={lineId} />
            <input type="hidden" name="seen" value={quantity} />
            {/* What Enter presses: without it the browser would take the first button, which takes one away. */}
            <button type="submit" hidden aria-label={`Set the quantity of ${name}`} />
            <Step to={shown - 1} disabled={shown <= 1} label={`One less of ${name}`} sign="−" />
            <input
              key={shown}
              type="number"
              name="typed"
              aria-label={`Quantity of ${name}`}
              defaultValue={shown}
              min={1}
              max={limit}
              inputMode="numeric"
              onInput={typed}
              className="h-11 w-12 [appearance:textfield] bg-paper text-center text-[1rem] tabular-nums [&::-webkit-inner-spin-button]:appearance-none"
            />
            <Step to={shown + 1} disabled={shown >= limit} label={`One more of ${name}`} sign="+" />
          </form>
        )}
        <form action={remove}>
          <input type="hidden" name="line" value={lineId} />
          <button
            type="submit"
            disabled={removing}
            aria-label={`Remove ${name}`}
            className="link py-2.5 text-fine"
          >
            {removing ? "Removing…" : "Remove"}
          </button>
        </form>
      </div>
      <p role="status" className={message ? "mt-2 text-alert" : "sr-only"}>
        {message ||
          (sending ? "Changing the bag…" : answer.status === "done" ? `${quantity} of ${name}` : "")}
      </p>
    </div>
  )
}

interface StepProps {
  to: number
  disabled: boolean
  label: string
  sign: string
}

function Step({ to, disabled, label, sign }: StepProps) {
  return (
    <button
      type="submit"
      name="quantity"
      value={to}
      data-to={to}
      disabled={disabled}
      aria-label={label}
      className="size-11 transition-colors hover:bg-linen disabled:text-line-strong disabled:hover:bg-paper"
    >
      <span aria-hidden>{sign}</span>
    </button>
  )
}
