"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useEffect, useState, useTransition } from "react"
import { Button } from "@/components/ui/button"
import { TextField } from "@/components/ui/field"
import { ties } from "@/features/cart/words"
import { readDetails } from "@/features/our-wedding/details"
import { DetailsFields } from "@/features/our-wedding/details-fields"
import { weddingMembers } from "@/features/our-wedding/party"
import { ownTimeZone } from "@/features/our-wedding/time-zones"
import { TimeZoneField } from "@/features/our-wedding/time-zone-field"
import { OUR_WEDDING } from "@/features/our-wedding/token"
import { useKeptForm } from "@/features/our-wedding/use-kept-form"
import { formatMoney } from "@/lib/money"
import { answered, attemptFor, freshKey } from "../bag/attempt"
import { useBuilding, usePriced } from "../builder-context"
import { localPlace } from "../desk/place"
import { isDate } from "../draft/read"
import { type AskAnswer, askForQuote } from "./ask-action"

const LOST: AskAnswer = {
  status: "refused",
  message: "No connection. All that you typed is kept here: try again, it is sent only once.",
  errors: {},
  known: false,
}

const BLANK = { ...readDetails(new Map()), delivery: "one_address" }

/** Who marries, when and where; then off to the shop, once. What is typed is kept in the browser until it is there. */
export function AskForm({ onSent }: { onSent: () => void }) {
  const { desk, on } = useBuilding()
  const price = usePriced()
  const { preview } = price
  const { draft } = on
  const { push } = useRouter()
  const { form, keep, forget } = useKeptForm("kct:wedding:details", "new")
  const [answer, setAnswer] = useState<AskAnswer | null>(null)
  const [sending, start] = useTransition()
  const refused = answer?.status === "refused" ? answer : null

  useEffect(() => {
    if (refused) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus()
  }, [refused, form])

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const details = readDetails(typed)
    const code = String(typed.get("code") ?? "").trim()
    const codes = code ? [code] : []
    const asked = { details, theme: draft.theme, members: weddingMembers(draft), codes }
    const place = localPlace()
    const key = attemptFor("quote", JSON.stringify(asked), place, freshKey)
    start(async () => {
      const said = await askForQuote({ ...asked, key }).catch(() => LOST)
      if (said.status === "sent" || said.known) answered("quote", place)
      setAnswer(said)
      if (said.status !== "sent") return
      onSent()
      forget()
      desk.act({ type: "ours", draft: said.draft })
      push(`${OUR_WEDDING}/link?sent`)
    })
  }

  const errors = refused?.errors ?? {}
  return (
    <form
      ref={form}
      onSubmit={send}
      onInput={keep}
      noValidate
      className="mt-7 grid gap-x-5 gap-y-4 sm:grid-cols-2"
    >
      <DetailsFields
        values={BLANK}
        errors={errors}
        day={
          <TextField
            name="date"
            label="Wedding day"
            type="date"
            required
            value={draft.weddingDate ?? ""}
            onChange={({ target }) =>
              desk.act({ type: "date", date: isDate(target.value) ? target.value : null })
            }
            error={errors.date}
          />
        }
        zone={<TimeZoneField value={ownTimeZone()} error={errors.time_zone} />}
      />
      <div className="sm:col-span-2">
        <TextField
          name="code"
          label="Promotion code or swatch credit (optional)"
          maxLength={60}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          error={refused?.code}
          hint="Where your wedding price is the better one, that stays."
        />
      </div>
      <div className="sm:col-span-2">
        <Button type="submit" disabled={sending || answer?.status === "sent"} className="w-full">
          {sending ? "One moment…" : "Send it to us"}
        </Button>
        {/* Room for an answer of two lines, so that nothing moves when it comes. */}
        <p role="alert" className="mt-3 min-h-12 text-alert">
          {refused?.message}
        </p>
        <p className="min-h-5 text-fine">
          {preview && price.state === "current"
            ? `${ties(preview.ties)}: ${formatMoney(preview.totals.total, preview.currency_code)} before shipping, at today’s prices.`
            : null}
        </p>
        <p className="mt-1 text-fine text-ink-soft">
          You get a link to a page of your own, where the answer comes and where you can change the party.
        </p>
      </div>
    </form>
  )
}
