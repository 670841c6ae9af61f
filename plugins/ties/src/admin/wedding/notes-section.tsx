import { Text } from "@medusajs/ui"
import { useState } from "react"
import type { DeskWedding, Note } from "../../contract/desk"
import { Section } from "../components/section"
import { useWeddingChange } from "../hooks/use-wedding-change"
import { writeNote } from "../lib/desk-requests"
import { ChangeNotice } from "./change-notice"
import { NoteForm } from "./note-form"
import { NoteRow } from "./note-row"

const NOTHING_WRITTEN: Note = { visibility: "internal", body: "" }

/** Notes among colleagues and messages to the couple, the newest first. */
export function NotesSection({ wedding, mayWrite }: { wedding: DeskWedding; mayWrite: boolean }) {
  const [draft, write] = useState(NOTHING_WRITTEN)
  const change = useWeddingChange(
    wedding,
    (note: Note) => writeNote(wedding.id, note),
    () => write({ ...draft, body: "" }),
  )
  const notes = [...wedding.notes].sort((one, other) => other.at.localeCompare(one.at))
  return (
    <Section title="Notes">
      {mayWrite && (
        <NoteForm
          draft={draft}
          write={write}
          pending={change.pending}
          submit={() => change.send({ ...draft, body: draft.body.trim() })}
        />
      )}
      {change.problem && (
        <div className="px-6 py-4">
          <ChangeNotice problem={change.problem} />
        </div>
      )}
      {notes.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          No notes yet.
        </Text>
      )}
      <ul className="divide-y">
        {notes.map((note) => (
          <NoteRow key={note.id} note={note} />
        ))}
      </ul>
    </Section>
  )
}
