"use client"

import { useActionState } from "react"
import type { BagAnswer } from "./change-cart"
import { applyCode, dropCode } from "./promo-actions"

const IDLE: BagAnswer = { status: "idle" }

/** A code of the bag, and what is to be said about it. */
export interface ShownCode {
  code: string
  note: string | null
}

/** The codes that the bag has, and a place for one more. */
export function PromoCode({ codes }: { codes: readonly ShownCode[] }) {
  const [answer, apply, applying] = useActionState(applyCode, IDLE)
  const wrong = answer.status === "refused" ? answer.message : ""
  return (
    <div className="mt-5 border-t border-line pt-4">
      {codes.length > 0 ? (
        <ul aria-label="Promotion codes" className="mb-3">
          {codes.map((one) => (
            <Code key={one.code} {...one} />
          ))}
        </ul>
      ) : null}
      <details open={wrong ? true : undefined}>
        <summary className="link-quiet py-2 text-fine">Add a promotion code</summary>
        <form action={apply} className="mt-1 flex">
          <label htmlFor="code" className="sr-only">
            Promotion code
          </label>
          <input
            // A code that was accepted is gone from the field; a wrong one stays to be put right.
            key={codes.map(({ code }) => code).join()}
            id="code"
            name="code"
            required
            maxLength={60}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={Boolean(wrong)}
            aria-describedby="code-note"
            className="h-12 min-w-0 flex-1 border border-line-strong bg-paper px-3.5 text-[1rem] aria-invalid:border-alert"
          />
          <button
            type="submit"
            disabled={applying}
            className="h-12 border border-l-0 border-line-strong px-5 hover:bg-paper"
          >
            {applying ? "Looking…" : "Apply"}
          </button>
        </form>
      </details>
      <p id="code-note" role="status" className={wrong ? "mt-2 text-fine text-alert" : "sr-only"}>
        {wrong || (answer.status === "done" ? "The code is in your bag." : "")}
      </p>
    </div>
  )
}

function Code({ code, note }: ShownCode) {
  const [answer, drop, dropping] = useActionState(dropCode, IDLE)
  return (
    <li>
      <form action={drop} className="flex items-center justify-between gap-4">
        <span>
          Code <strong className="font-medium">{code}</strong>
        </span>
        <input type="hidden" name="code" value={code} />
        <button
          type="submit"
          disabled={dropping}
          aria-label={`Remove the code ${code}`}
          className="link py-2 text-fine"
        >
          Remove
        </button>
      </form>
      {note ? <p className="pb-2 text-fine text-ink-soft">{note}</p> : null}
      <p role="status" className="text-fine text-alert">
        {answer.status === "refused" ? answer.message : ""}
      </p>
    </li>
  )
}
