"use client"

import { useActionState } from "react"
import { Button } from "@/components/ui/button"
import { TextField } from "@/components/ui/field"
import { saveDetails, type Saved } from "./details-actions"

interface Props {
  email: string
  first_name: string
  last_name: string
  phone: string
}

const IDLE: Saved = { status: "idle" }

/** Who the customer is. The e-mail is how they sign in, so it stays. */
export function DetailsForm({ email, first_name, last_name, phone }: Props) {
  const [answer, action, pending] = useActionState(saveDetails, IDLE)
  return (
    <form action={action} className="grid max-w-2xl gap-x-5 gap-y-4 sm:grid-cols-2">
      <p className="sm:col-span-2">
        <span className="block text-fine text-ink-soft">E-mail</span>
        {email}
      </p>
      <TextField
        name="first_name"
        label="First name"
        autoComplete="given-name"
        required
        defaultValue={first_name}
      />
      <TextField name="last_name" label="Last name" autoComplete="family-name" defaultValue={last_name} />
      <TextField name="phone" label="Telephone" type="tel" autoComplete="tel" defaultValue={phone} />
      <div className="flex items-center gap-5 sm:col-span-2">
        <Button type="submit" disabled={pending}>
          {pending ? "Saving…" : "Save"}
        </Button>
        <p role="status" className={answer.status === "refused" ? "text-alert" : "text-ink-soft"}>
          {pending || answer.status === "idle" ? "" : answer.message}
        </p>
      </div>
    </form>
  )
}
