import { Input } from "@medusajs/ui"
import { useState } from "react"
import type { DeskWedding } from "../../contract/desk"
import { DrawerForm } from "../components/drawer-form"
import { Field } from "../components/field"
import { ProseField } from "../components/prose-field"
import { useWeddingChange } from "../hooks/use-wedding-change"
import { giveSpecialPrice } from "../lib/desk-requests"
import { coupleOf } from "../lib/desk-words"
import { percentOfText } from "../lib/percent"
import { ChangeNotice } from "./change-notice"
import type { Done } from "./done-strip"

export interface SpecialPriceDrawerProps {
  wedding: DeskWedding
  close: () => void
  tell: (done: Done) => void
}

/** A percentage on top of what the party gets anyway, within what one's role may give; there only while it is open. */
export function SpecialPriceDrawer({ wedding, close, tell }: SpecialPriceDrawerProps) {
  // What it is given upon: the page behind is kept up to date, and a version that nobody looked at gets no price.
  const [seen, see] = useState(wedding)
  const { quote } = seen
  const [typed, type] = useState(String(quote.special_percent))
  const [reason, write] = useState("")
  const percent = percentOfText(typed)
  const tooMuch = percent !== null && percent > quote.special_limit
  const change = useWeddingChange(
    seen,
    (body: { percent: number }) =>
      giveSpecialPrice(wedding.id, { ...body, version: quote.version, reason: reason.trim() }),
    (after) => {
      close()
      const { special_percent } = after.quote
      const sentence =
        special_percent > 0 ? `Special price of ${special_percent} % given.` : "Special price taken away."
      tell({ sentence, undo: null })
    },
    see,
  )
  return (
    <DrawerForm
      open
      close={close}
      title="Special price"
      description={coupleOf(wedding.details)}
      action="Give this price"
      pending={change.pending}
      incomplete={percent === null || tooMuch || reason.trim() === ""}
      submit={() => percent !== null && change.send({ percent })}
    >
      <ChangeNotice problem={change.problem} />
      <Field
        label="Percent off, on top"
        hint={`Your role may give ${quote.special_limit} % at most; 0 takes it away. It makes a new version.`}
        fault={
          tooMuch ? `That is more than the ${quote.special_limit} % that your role may give.` : undefined
        }
      >
        {(control) => (
          <Input
            {...control}
            inputMode="decimal"
            value={typed}
            onChange={(event) => type(event.target.value)}
            className="tabular-nums"
          />
        )}
      </Field>
      <input
        type="range"
        aria-label="Percent off, as a slider"
        className="accent-ui-bg-interactive w-full"
        min={0}
        max={quote.special_limit}
        step={0.5}
        value={Math.min(percent ?? 0, quote.special_limit)}
        onChange={(event) => type(event.target.value)}
      />
      <ProseField
        label="Reason"
        hint="Kept with the version; colleagues and the couple see it."
        rows={3}
        maxLength={1000}
        value={reason}
        write={write}
      />
    </DrawerForm>
  )
}
