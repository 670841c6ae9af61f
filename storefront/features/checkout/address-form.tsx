"use client"

import { useActionState, useEffect, useRef } from "react"
import { Button } from "@/components/ui/button"
import { TextField } from "@/components/ui/field"
import type { Said } from "@/features/said/said"
import type { AddressValues } from "./address"
import { AddressFields } from "./address-fields"
import { saveAddress, type AddressState } from "./save-address-action"

interface Props {
  /** What was just said to this form, where there is no script to hear it. */
  said: Said | null
  countries: readonly { code: string; name: string }[]
  start: AddressValues & { email: string }
}

const START: AddressState = { values: null, errors: {}, message: null }

/**
 * E-mail and address. The server looks at them and says what is wrong beside each field; whatever was typed stays.
 * The browser's own checks are off, since theirs would hide ours, and differ from browser to browser.
 */
export function AddressForm({ said, countries, start }: Props) {
  const before = said ? { ...said, values: { ...start, ...said.values } } : START
  const [state, action, pending] = useActionState<AddressState, FormData>(saveAddress, before)
  const form = useRef<HTMLFormElement>(null)
  const { errors } = state
  const values = state.values ?? start

  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [state])

  return (
    <form
      ref={form}
      action={action}
      noValidate
      className="mt-5 grid max-w-2xl gap-x-5 gap-y-4 sm:grid-cols-2"
    >
      <div className="sm:col-span-2">
        <TextField
          name="email"
          defaultValue={values.email}
          error={errors.email}
          label="E-mail"
          type="email"
          autoComplete="email"
          required
          hint="So that we can reach you about this order."
        />
      </div>
      <AddressFields countries={countries} values={values} errors={errors} />
      <div className="flex flex-col gap-3 sm:col-span-2">
        <p role="alert" className="text-alert empty:hidden">
          {state.message}
        </p>
        <Button type="submit" disabled={pending} className="w-full sm:w-auto sm:self-start">
          {pending ? "One moment…" : "Continue to delivery"}
        </Button>
      </div>
    </form>
  )
}
