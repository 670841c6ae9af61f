"use client"

import { type ReactNode, useEffect } from "react"
import { Button, ButtonLink } from "@/components/ui/button"
import type { Said } from "@/features/said/said"
import type { DetailsValues } from "./details"
import { type DetailsState, saveDetails } from "./details-action"
import { DetailsFields } from "./details-fields"
import { OUR_WEDDING } from "./token"
import { useAnswer } from "./use-answer"
import { useKeptForm } from "./use-kept-form"

interface Props {
  code: string
  revision: number
  start: DetailsValues
  /** What was just said to this form, where there is no script to hear it. */
  said: Said | null
  zone: ReactNode
}

const NO_CONNECTION = "No connection, so it was not saved. What you typed is kept here: please try again."

/** Changes who marries, when and where. Whatever was typed stays, in a refusal as in a reload. */
export function DetailsForm({ code, revision, start, said, zone }: Props) {
  const before: DetailsState = {
    values: said ? { ...start, ...said.values } : null,
    errors: said?.errors ?? {},
    hints: {},
    message: said?.message ?? null,
    base: null,
  }
  const { answer, pending, form } = useAnswer(saveDetails, before, () => ({
    ...before,
    message: NO_CONNECTION,
  }))
  const base = answer.base ?? start
  const kept = useKeptForm("kct:wedding:details", `${code} ${revision}`)
  const { errors } = answer

  useEffect(() => {
    kept.form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [answer])

  return (
    <form
      {...form}
      ref={kept.form}
      onInput={kept.keep}
      noValidate
      className="mt-8 grid max-w-2xl gap-x-5 gap-y-4 sm:grid-cols-2"
    >
      <input type="hidden" name="base" value={JSON.stringify(base)} />
      <DetailsFields values={answer.values ?? start} errors={errors} hints={answer.hints} zone={zone} />
      <div className="sm:col-span-2">
        <p role="alert" className="mb-3 text-alert empty:hidden">
          {answer.message}
        </p>
        <div className="flex flex-wrap gap-4">
          <Button type="submit" disabled={pending} className="w-full sm:w-auto">
            {pending ? "One moment…" : "Save"}
          </Button>
          <ButtonLink href={OUR_WEDDING} look="plain" prefetch={false} className="w-full sm:w-auto">
            Leave it as it was
          </ButtonLink>
        </div>
      </div>
    </form>
  )
}
