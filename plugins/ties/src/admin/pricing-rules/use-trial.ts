import { useMemo, useState } from "react"
import type { WhatIfRule } from "../../contract/pricing-rules"
import type { RuleDraft } from "../lib/rule-draft"

/** A change of the rules that is tried on a party, and not saved. */
export interface Tried {
  /** Id of the rule that it is about, or `NEW`. */
  key: string
  rule: WhatIfRule
  /** What was typed, where it comes from the form. */
  draft: RuleDraft | null
}

export const NEW = "new"

/** Id of the heading of the panel in which changes are tried. */
export const WHAT_IF = "ties-what-if"

export interface Trial {
  changes: readonly Tried[]
  /** Takes the place of what was tried of the same rule before. */
  put: (change: Tried) => void
  drop: (key: string) => void
}

/** The changes that are tried on the party of the what-if, each rule's at most once. */
export function useTrial(): Trial {
  const [changes, set] = useState<readonly Tried[]>([])
  return useMemo(
    () => ({
      changes,
      put: (change) => set((now) => [...now.filter(({ key }) => key !== change.key), change]),
      drop: (key) => set((now) => now.filter((change) => change.key !== key)),
    }),
    [changes],
  )
}
