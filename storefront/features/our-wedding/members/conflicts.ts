import type { QuoteConflict } from "@kct/contract"
import { StoreRefusedError } from "@/lib/medusa"

export type EditConflict = NonNullable<QuoteConflict["conflicts"]>[number]

/** What somebody else has changed in another way meanwhile; none where a refusal is of another kind. */
export function conflictsIn(error: unknown): EditConflict[] {
  if (!(error instanceof StoreRefusedError)) return []
  const { conflicts } = (error.body ?? {}) as Partial<QuoteConflict>
  return conflicts ?? []
}

const FIELDS: Record<string, string> = {
  role: "Part in the wedding",
  color: "Colour",
  style: "Style",
  quantity: "Ties",
  pays: "Who pays",
  name: "Name",
  email: "E-mail",
  phone: "Telephone",
  neck_size: "Neck size",
}

/** How slugs are called. */
export type NameOf = (field: string, value: string) => string

/** Both sides of each conflict in words, a sentence each. */
export function conflictWords(conflicts: readonly EditConflict[], nameOf: NameOf): string[] {
  return conflicts.map(({ field, yours, theirs }) => {
    if (field === null) return `${yours ? `${yours}: the` : "The"} place is no longer in the party.`
    const told = (value: string | number | null) =>
      value === null || value === "" ? "nothing" : nameOf(field, String(value))
    const what = FIELDS[field] ?? field
    return yours === null
      ? `${what}: there it says ${told(theirs)} now.`
      : `${what}: you have ${told(yours)}, and there it says ${told(theirs)} now.`
  })
}

/** Above them. */
export const NEWER = "It was changed meanwhile, by somebody else or in another window."
/** Below them. */
export const AGAIN = "What you entered is kept: saved once more, yours takes its place."
