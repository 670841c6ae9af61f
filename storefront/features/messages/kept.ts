import { localPlace } from "@/features/builder/desk/place"
import type { Outgoing } from "./thread-state"

/** What of an outgoing message a browser can keep: files it can't. */
type KeptMessage = Pick<Outgoing, "key" | "text" | "partner">

interface Kept {
  draft: string
  outgoing: KeptMessage[]
  partner: Outgoing["partner"] | null
}

const NONE: Kept = { draft: "", outgoing: [], partner: null }

/** What was typed and not taken yet, by thread, so that no reload and no dead connection loses it. */
export function readKept(of: string): Kept {
  try {
    const kept = JSON.parse(localPlace()?.getItem(keyFor(of)) ?? "null") as Partial<Kept> | null
    return { ...NONE, ...kept }
  } catch {
    // Nothing there that we wrote, or a browser that keeps nothing.
    return NONE
  }
}

export function writeKept(of: string, change: Partial<Kept>): void {
  try {
    localPlace()?.setItem(keyFor(of), JSON.stringify({ ...readKept(of), ...change }))
  } catch {
    // A browser that keeps nothing: what is typed stays on the page for as long as it is open.
  }
}

/** Of what is on its way, what is kept. A message with files is not: without them it would be another. */
export const keepable = (outgoing: readonly Outgoing[]): KeptMessage[] =>
  outgoing
    .filter(({ files, refused }) => files.length === 0 && refused === null)
    .map(({ key, text, partner }) => ({ key, text, ...(partner ? { partner } : {}) }))

const keyFor = (of: string): string => `kct.messages.${of}`
