"use client"

import { useActionState, useEffect, useRef } from "react"
import { Button } from "@/components/ui/button"
import { TextField } from "@/components/ui/field"
import type { Said } from "@/features/said/said"
import { register, signIn, type AccountState } from "./account-actions"
import { PASSWORD } from "./credentials"

interface Props {
  /** What was just said to this form, where there is no script to hear it. */
  said: Said | null
  kind: "sign-in" | "register"
  /** Where to go afterwards; the server looks at it again. */
  next: string
}

const START: AccountState = {
  values: { email: "", first_name: "", last_name: "" },
  errors: {},
  message: null,
}

/** E-mail and password, and for a new account the name. */
export function SignInForm({ said, kind, next }: Props) {
  const creating = kind === "register"
  const before = said ? { ...said, values: { ...START.values, ...said.values } } : START
  const [state, action, pending] = useActionState<AccountState, FormData>(
    creating ? register : signIn,
    before,
  )
  const { values, errors, message } = state
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!state.message) return
    const wrong = form.current?.querySelector<HTMLElement>("[aria-invalid=true]")
    ;(wrong ?? form.current?.querySelector<HTMLElement>("[name=password]"))?.focus()
  }, [state])
  return (
    <form ref={form} action={action} noValidate className="mt-8 grid gap-4">
      <input type="hidden" name="next" value={next} />
      {creating ? (
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="first_name"
            label="First name"
            autoComplete="given-name"
            required
            defaultValue={values.first_name}
            error={errors.first_name}
          />
          <TextField
            name="last_name"
            label="Last name (optional)"
            autoComplete="family-name"
            defaultValue={values.last_name}
          />
        </div>
      ) : null}
      <TextField
        name="email"
        label="E-mail"
        type="email"
        autoComplete="email"
        required
        defaultValue={values.email}
        error={errors.email}
      />
      <TextField
        name="password"
        label="Password"
        type="password"
        autoComplete={creating ? "new-password" : "current-password"}
        required
        hint={creating ? `At least ${PASSWORD.min} characters.` : undefined}
        error={errors.password}
      />
      <p role="alert" className="text-alert empty:hidden">
        {message === errors.email ? null : message}
      </p>
      <Button type="submit" disabled={pending} className="w-full">
        {pending ? "One moment…" : creating ? "Create account" : "Sign in"}
      </Button>
    </form>
  )
}
