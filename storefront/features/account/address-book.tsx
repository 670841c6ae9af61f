"use client"

import { useActionState, useEffect, useRef } from "react"
import { Button } from "@/components/ui/button"
import { ADDRESS_FIELDS, type AddressValues } from "@/features/checkout/address"
import { AddressFields } from "@/features/checkout/address-fields"
import type { Said } from "@/features/said/said"
import { addAddress, removeAddress, type BookState, type Saved } from "./details-actions"

const IDLE: Saved = { status: "idle" }
const START: BookState = { values: null, errors: {}, message: null, saved: 0 }
const EMPTY = Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, ""])) as AddressValues

interface Props {
  countries: readonly { code: string; name: string }[]
  open: boolean
  /** What was just said to this form, where there is no script to hear it. */
  said: Said | null
}

/** A form for one more address. */
export function AddAddress({ countries, open, said }: Props) {
  const before = said ? { ...said, values: { ...EMPTY, ...said.values }, saved: 0 } : START
  const [state, action, pending] = useActionState<BookState, FormData>(addAddress, before)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [state])
  return (
    <details key={state.saved} open={open || state.message !== null ? true : undefined} className="mt-8">
      <summary className="link-quiet py-2">Add an address</summary>
      <form
        ref={form}
        action={action}
        noValidate
        className="mt-4 grid max-w-2xl gap-x-5 gap-y-4 sm:grid-cols-2"
      >
        <AddressFields countries={countries} values={state.values ?? EMPTY} errors={state.errors} />
        <label className="flex items-center gap-3 sm:col-span-2">
          <input type="checkbox" name="default" className="size-4 accent-ink" /> Send orders here
        </label>
        <div className="flex flex-col gap-3 sm:col-span-2">
          <p role="alert" className="text-alert empty:hidden">
            {state.message}
          </p>
          <Button type="submit" disabled={pending} className="w-full sm:w-auto sm:self-start">
            {pending ? "Saving…" : "Save address"}
          </Button>
        </div>
      </form>
    </details>
  )
}

/** Takes an address out of the book. */
export function RemoveAddress({ id, name }: { id: string; name: string }) {
  const [answer, action, pending] = useActionState(removeAddress, IDLE)
  return (
    <form action={action}>
      <input type="hidden" name="address" value={id} />
      <button
        type="submit"
        disabled={pending}
        aria-label={`Remove the address of ${name}`}
        className="link py-2 text-fine"
      >
        {pending ? "Removing…" : "Remove"}
      </button>
      <span role="status" className="ml-3 text-fine text-alert">
        {answer.status === "refused" ? answer.message : ""}
      </span>
    </form>
  )
}
