import { EnvelopeSolid, LockClosedSolidMini } from "@medusajs/icons"
import { Button, clx, Textarea } from "@medusajs/ui"
import type { FormEvent } from "react"
import type { Note } from "../../contract/desk"
import { Segments } from "../components/segments"

const KINDS = [
  { value: "internal", label: "For colleagues", icon: <LockClosedSolidMini aria-hidden /> },
  { value: "couple", label: "To the couple", icon: <EnvelopeSolid aria-hidden /> },
] as const

export interface NoteFormProps {
  draft: Note
  write: (draft: Note) => void
  submit: () => void
  pending: boolean
}

/** Where a note is written; who will read it is said three times, since one can't be unsent. */
export function NoteForm({ draft, write, submit, pending }: NoteFormProps) {
  const internal = draft.visibility === "internal"
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (draft.body.trim() !== "" && !pending) submit()
  }
  return (
    <form onSubmit={send} className="flex flex-col items-start gap-y-3 px-6 py-4">
      <Segments
        label="Who reads it"
        options={KINDS}
        chosen={draft.visibility}
        choose={(visibility) => write({ ...draft, visibility })}
      />
      <Textarea
        id="kct-note"
        aria-label={internal ? "Note for colleagues" : "Note to the couple"}
        placeholder={internal ? "The couple never sees this." : "The couple gets this by mail."}
        className={clx(
          "border-l-4",
          internal ? "!border-l-ui-tag-orange-icon" : "!border-l-ui-tag-blue-icon",
        )}
        rows={3}
        maxLength={4000}
        value={draft.body}
        onChange={(event) => write({ ...draft, body: event.target.value })}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit()
        }}
      />
      <Button
        type="submit"
        size="small"
        variant="secondary"
        disabled={draft.body.trim() === ""}
        isLoading={pending}
      >
        {internal ? "Keep the note" : "Send to the couple"}
      </Button>
    </form>
  )
}
