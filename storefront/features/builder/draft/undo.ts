import { type Action, reduce } from "./reduce"
import type { Choices, Draft, Member } from "./types"

/** How the last step that took something away is taken back. */
export type Undo =
  | { kind: "removed"; taken: readonly { at: number; member: Member }[] }
  /** The whole draft as it was; void once something else is changed, which it would take along. */
  | { kind: "replaced"; before: Draft }

export interface Undoable {
  draft: Draft
  undo: Undo | null
}

/** One step of the draft, with the way back from it. */
export function stepped({ draft, undo }: Undoable, action: Action, choices: Choices): Undoable {
  const after = reduce(draft, action, choices)
  if (after === draft) return { draft, undo }
  const kept = undo?.kind === "removed" ? undo : null
  return { draft: after, undo: wayBack(draft, action) ?? kept }
}

function wayBack(before: Draft, action: Action): Undo | null {
  if (action.type === "remove") {
    const taken = before.members
      .map((member, at) => ({ at, member }))
      .filter(({ member }) => action.keys.includes(member.key))
    return taken.length > 0 ? { kind: "removed", taken } : null
  }
  const sweeping = action.type === "replace" || action.type === "theme" || action.type === "begin"
  return sweeping && before.members.length > 0 ? { kind: "replaced", before } : null
}

/** The draft with its last loss made good: everybody back in his own place, as far as the party has room. */
export function undone({ draft, undo }: Undoable, { limits }: Pick<Choices, "limits">): Undoable {
  if (!undo) return { draft, undo }
  if (undo.kind === "replaced") return { draft: undo.before, undo: null }
  const members = [...draft.members]
  for (const { at, member } of undo.taken)
    if (members.length < limits.members) members.splice(Math.min(at, members.length), 0, member)
  return { draft: { ...draft, members }, undo: null }
}
