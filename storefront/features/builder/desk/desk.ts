import { type Dropped, type Reading, readDraft } from "../draft/read"
import type { Action } from "../draft/reduce"
import { type Choices, type Draft, EMPTY } from "../draft/types"
import { stepped, type Undo, undone } from "../draft/undo"

/** Where the draft is kept in the browser. */
export const KEY = "kct:wedding"

export interface OnDesk {
  draft: Draft
  undo: Undo | null
  /** What had to be left out when the draft was opened. */
  dropped: readonly Dropped[]
  /** Whether the browser keeps it. */
  kept: boolean
  /** False until the browser has been asked: on the server, and while a page comes to life. */
  ready: boolean
}

export const BLANK: OnDesk = { draft: EMPTY, undo: null, dropped: [], kept: true, ready: false }

/** The part of `Storage` that is used. */
export type Place = Pick<Storage, "getItem" | "setItem">

export interface Desk {
  get(): OnDesk
  subscribe(listener: () => void): () => void
  act(action: Action): void
  takeBack(): void
  /** Lays another party on the desk; the one that was there can be taken back. */
  open(reading: Reading): void
  /** What another tab has written. */
  heard(text: string | null): void
  dismiss(): void
}

/** The one draft of this browser. Whatever is done to it is written down at once, so that no reload loses it. */
export function openDesk(choices: Choices, place: Place | null): Desk {
  const listeners = new Set<() => void>()
  let now: OnDesk = { ...BLANK, ...parsed(stored(place), choices), kept: place !== null, ready: true }

  function set(next: Partial<OnDesk>, write = true): void {
    now = { ...now, ...next }
    if (write) now = { ...now, kept: written(place, now) }
    for (const listener of listeners) listener()
  }

  return {
    get: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    act(action) {
      const next = stepped(now, action, choices)
      if (next.draft !== now.draft) set(next)
    },
    takeBack: () => set(undone(now, choices)),
    open({ draft, dropped }) {
      set({ ...stepped(now, { type: "replace", draft }, choices), dropped })
    },
    heard(text) {
      // What a tab has on its desk is what it last heard: the other's step can't be taken back here.
      const read = text === writtenText(now) ? null : parsed(text, choices)
      if (read) set({ ...read, undo: null }, false)
    },
    dismiss: () => set({ dropped: [] }, false),
  }
}

/** What the browser keeps; null where it keeps nothing. */
export function stored(place: Place | null): string | null {
  try {
    return place?.getItem(KEY) ?? null
  } catch {
    // Storage can be forbidden to a page; the draft then lives as long as the page does.
    return null
  }
}

const writtenText = ({ draft }: Pick<OnDesk, "draft">): string => JSON.stringify({ v: 1, draft })

function written(place: Place | null, { draft }: OnDesk): boolean {
  try {
    place?.setItem(KEY, writtenText({ draft }))
    return place !== null
  } catch {
    // Full, or forbidden: the shopper is told that only the link keeps this party.
    return false
  }
}

function parsed(text: string | null, choices: Choices): Reading | null {
  if (!text) return null
  try {
    return readDraft((JSON.parse(text) as Record<string, unknown>).draft, choices)
  } catch {
    // Somebody else's text under our key: there is no draft in it.
    return null
  }
}
