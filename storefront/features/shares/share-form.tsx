"use client"

import { useState } from "react"
import { Choice } from "@/features/checkout/choice"
import type { Payment } from "@/features/checkout/payment"
import type { FormSettings } from "@/features/checkout/payment-settings"
import { PlaceOrderForm } from "@/features/checkout/place-order-form"
import type { Till } from "@/features/checkout/till"

/** All of a share, or a part of it that is enough for now. */
export interface SharePart {
  asks: string
  title: string
  note: string
  /** As it is written. */
  total: string
  settings: FormSettings
  till: Till
}

interface Props {
  parts: readonly SharePart[]
  payments: readonly Payment[]
  /** Whether it is the couple's, whose wedding says where it stands. */
  ours: boolean
}

/** How much of a share is paid now, where there is a choice, and how. */
export function ShareForm({ parts, payments, ours }: Props) {
  const [asks, setAsks] = useState(parts[0]?.asks)
  const part = parts.find((one) => one.asks === asks) ?? parts[0]
  if (!part) return null
  const { total, settings, till } = part
  return (
    <>
      {parts.length > 1 ? (
        <fieldset
          className="mb-10 grid gap-3"
          onChange={({ target }) => setAsks((target as unknown as HTMLInputElement).value)}
        >
          <legend className="mb-4">
            <h2 className="text-title">How much will you pay now?</h2>
          </legend>
          {parts.map(({ asks, title, note, total }, at) => (
            <Choice
              key={asks}
              name="asks"
              value={asks}
              title={title}
              note={note}
              aside={total}
              checked={at === 0}
            />
          ))}
        </fieldset>
      ) : null}
      <h2 className="text-title">How will you pay?</h2>
      <PlaceOrderForm key={part.asks} {...{ payments, settings, total, till, ours }} blocked={null} />
    </>
  )
}
