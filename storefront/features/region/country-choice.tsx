"use client"

import { useActionState, useSyncExternalStore, useTransition } from "react"
import type { BagAnswer } from "@/features/cart/change-cart"
import { chooseCountry } from "./choose-country-action"
import { countryIn } from "./cookie"

interface Props {
  /** Countries that the shop sends to, each with the currency of its prices. */
  countries: readonly { code: string; name: string; currency: string }[]
  /** Where nobody has chosen yet. */
  fallback: string
}

const IDLE: BagAnswer = { status: "idle" }
const never = () => () => undefined

/** Where ties are sent to, and so in which currency and with which tax they are priced. Works without a script. */
export function CountryChoice({ countries, fallback }: Props) {
  const [answer, action] = useActionState(chooseCountry, IDLE)
  const [pending, startTransition] = useTransition()
  const chosen = useSyncExternalStore(
    never,
    () => countryIn(document.cookie) ?? fallback,
    () => fallback,
  )
  return (
    <form action={action} className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <label htmlFor="country-choice">Ship to</label>
      <select
        key={chosen}
        id="country-choice"
        name="country"
        defaultValue={chosen}
        disabled={pending}
        onChange={({ currentTarget: { form } }) => {
          if (form) startTransition(() => action(new FormData(form)))
        }}
        className="h-11 border border-line-strong bg-paper px-2 text-ink"
      >
        {countries.map(({ code, name, currency }) => (
          <option key={code} value={code}>
            {name} ({currency.toUpperCase()})
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit" className="link py-2">
          Change
        </button>
      </noscript>
      <p role="status" className={answer.status === "refused" ? "text-alert" : ""}>
        {pending ? "Changing…" : answer.status === "idle" ? "" : answer.message}
      </p>
    </form>
  )
}
