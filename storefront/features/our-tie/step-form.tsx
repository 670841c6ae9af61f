"use client"

import { createContext, type FormEvent, type ReactNode, use } from "react"
import { Button } from "@/components/ui/button"
import { TextField } from "@/components/ui/field"
import { useAnswer } from "@/features/our-wedding/use-answer"
import { saveStep, type StepAnswer } from "./save-action"

interface Props {
  step: string
  /** What stands on the button. */
  label: string
  look?: "primary" | "plain"
  /** Whether what is chosen is saved at once; the button is for who has no script. */
  atOnce?: boolean
  children?: ReactNode
}

const IDLE: StepAnswer = { status: "idle", message: null, errors: {} }
const LOST: StepAnswer = {
  status: "refused",
  message: "No connection, so it was not saved. Please try again.",
  errors: {},
}

const Errors = createContext<Record<string, string>>({})

/** One step of the page: saved by itself, with a quiet word when it is. */
export function StepForm({ step, label, look = "primary", atOnce = false, children }: Props) {
  const { answer, pending, form } = useAnswer(saveStep, IDLE, () => LOST)

  function onChange({ currentTarget, target }: FormEvent<HTMLFormElement>) {
    // What is typed is saved by its button: half an address is none.
    if (atOnce && target instanceof HTMLSelectElement) currentTarget.requestSubmit()
    if (atOnce && target instanceof HTMLInputElement && target.value === "party")
      currentTarget.requestSubmit()
  }

  return (
    <form {...form} onChange={onChange} className="group/step grid gap-4">
      <input type="hidden" name="step" value={step} />
      <Errors value={answer.errors}>{children}</Errors>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        <Button type="submit" look={look} disabled={pending} className="w-full sm:w-auto">
          {pending ? "One moment…" : label}
        </Button>
        <p role="status" className="text-fine text-ink-soft empty:hidden">
          {answer.status === "done" && !pending ? "Saved" : ""}
        </p>
      </div>
      <p role="alert" className="text-alert empty:hidden">
        {answer.status === "refused" ? answer.message : ""}
      </p>
    </form>
  )
}

/** A field of a step, with what the store says of it. */
export function StepField(props: Omit<Parameters<typeof TextField>[0], "error">) {
  return <TextField {...props} error={use(Errors)[props.name]} />
}
