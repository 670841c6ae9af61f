"use client"

import { useState } from "react"
import { CardPayment } from "./card-payment"
import { Choice } from "./choice"
import { InvoicePayment } from "./invoice-payment"
import type { Payment } from "./payment"
import type { FormSettings } from "./payment-settings"
import { PayPalPayment } from "./paypal-payment"
import type { Till } from "./till"

interface Props {
  till: Till
  payments: readonly Payment[]
  settings: FormSettings
  /** As it is written. It is sent along so that nobody orders at another total than the one that they saw. */
  total: string
  /** Whether it is a wedding's, which is put right on its own page. */
  ours: boolean
  /** Why it can't be placed yet, or null. */
  blocked: string | null
}

/** How to pay, and the form of the way that is chosen: its provider's script is loaded then, and not before. */
export function PlaceOrderForm({ till, payments, settings, total, ours, blocked }: Props) {
  const [chosen, setChosen] = useState(payments[0]?.id ?? "")
  const way = payments.find(({ id }) => id === chosen)
  const invoice = payments.find(({ kind }) => kind === "invoice")
  const given = { till, provider: chosen, total, blocked }
  return (
    <>
      <fieldset
        className="mt-4 grid gap-3"
        onChange={({ target }) => setChosen((target as unknown as HTMLInputElement).value)}
      >
        <legend className="sr-only">Ways to pay</legend>
        {payments.map(({ id, name, note }, at) => (
          <Choice key={id} name="payment" value={id} title={name} note={note} checked={at === 0} />
        ))}
      </fieldset>
      {way?.kind === "card" && settings.card ? <CardPayment {...given} settings={settings.card} /> : null}
      {way?.kind === "paypal" && settings.paypal ? (
        <PayPalPayment {...given} settings={settings.paypal} />
      ) : null}
      {way?.kind === "invoice" ? <InvoicePayment {...given} ours={ours} /> : null}
      {way && way.kind !== "invoice" ? (
        <noscript>
          <p className="mt-3">
            Cards and PayPal need JavaScript, which is off in this browser. Your bag is kept.
          </p>
          {invoice ? <InvoicePayment {...given} provider={invoice.id} ours={ours} /> : null}
        </noscript>
      ) : null}
    </>
  )
}
