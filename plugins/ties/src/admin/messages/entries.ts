import type { DeskWedding } from "../../contract/desk"
import type { Message, Receipt } from "../../contract/messages"

type Note = DeskWedding["notes"][number]

export type Entry = { kind: "message"; message: Message } | { kind: "note"; note: Note }

const timeOf = (entry: Entry): string => (entry.kind === "note" ? entry.note.at : entry.message.at)

/**
 * Messages, with the notes of colleagues where they were written.
 * @param more whether there are earlier messages that are not read: notes from before those wait for them
 */
export function entriesOf(messages: readonly Message[], notes: readonly Note[], more: boolean): Entry[] {
  const from = more ? (messages[0]?.at ?? "") : ""
  const entries: Entry[] = [
    ...messages.map((message) => ({ kind: "message" as const, message })),
    ...notes.filter(({ at }) => at >= from).map((note) => ({ kind: "note" as const, note })),
  ]
  return entries.sort((one, other) => timeOf(one).localeCompare(timeOf(other)))
}

/** Who has read the desk's messages, each at the last that they have. */
export function readBy(messages: readonly Message[], receipts: readonly Receipt[]): Map<number, string[]> {
  const ours = messages.filter(({ from }) => from.kind === "desk")
  const names = new Map<number, string[]>()
  for (const { kind, name, seq } of receipts) {
    const last = kind === "desk" ? undefined : ours.findLast((message) => message.seq <= seq)
    if (last) names.set(last.seq, [...(names.get(last.seq) ?? []), name])
  }
  return names
}
