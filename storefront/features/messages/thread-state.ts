import type { Message, Receipt, Thread } from "@kct/contract"

/** A message that is on its way. */
export interface Outgoing {
  /** By which the store knows it when it is sent again. */
  key: string
  text: string
  files: readonly File[]
  partner?: "one" | "two"
  /** Why it was refused; null while it is being sent, or tried again. */
  refused: string | null
  /** Tries that came to nothing: the connection is gone, or the store away. */
  tries: number
}

export interface ThreadState {
  /** In their order, each once. */
  messages: readonly Message[]
  outgoing: readonly Outgoing[]
  receipts: readonly Receipt[]
  /** Whether there are earlier ones. */
  more: boolean
  unread: number
  /**
   * The number up to which everything is known. Not that of the last message: one's own may be known before what others
   * wrote just before it.
   */
  upTo: number
}

export type ThreadAction =
  | { type: "read"; thread: Thread; part: "later" | "earlier" }
  | { type: "seen" }
  | { type: "send"; message: Outgoing }
  | { type: "sent"; key: string; message: Message }
  | { type: "failed"; key: string }
  | { type: "refused"; key: string; why: string }
  | { type: "again"; key: string }
  | { type: "dropped"; key: string }

export const begin = (thread: Thread, outgoing: readonly Outgoing[] = []): ThreadState => ({
  messages: thread.messages,
  outgoing,
  receipts: thread.receipts,
  more: thread.more,
  unread: thread.unread,
  upTo: knownBy(thread, 0),
})

/** How far everything is known with a page that goes on from there. */
const knownBy = ({ messages, more, head }: Thread, upTo: number): number =>
  Math.max(upTo, more && upTo > 0 ? (messages.at(-1)?.seq ?? upTo) : head)

/** How a thread changes: whatever comes, in whatever order and however often, each message is there once and in its place. */
export function change(state: ThreadState, action: ThreadAction): ThreadState {
  switch (action.type) {
    case "read": {
      const { messages, receipts, more, unread } = action.thread
      return {
        ...state,
        messages: merged(state.messages, messages),
        receipts,
        unread,
        more: action.part === "earlier" ? more : state.more,
        upTo: action.part === "later" ? knownBy(action.thread, state.upTo) : state.upTo,
      }
    }
    case "seen":
      return { ...state, unread: 0 }
    case "send":
      return { ...state, outgoing: [...without(state.outgoing, action.message.key), action.message] }
    case "sent":
      return {
        ...state,
        messages: merged(state.messages, [action.message]),
        outgoing: without(state.outgoing, action.key),
      }
    case "failed":
      return changed(state, action.key, (one) => ({ ...one, tries: one.tries + 1 }))
    case "refused":
      return changed(state, action.key, (one) => ({ ...one, refused: action.why }))
    case "again":
      return changed(state, action.key, (one) => ({ ...one, refused: null, tries: 0 }))
    case "dropped":
      return { ...state, outgoing: without(state.outgoing, action.key) }
  }
}

const without = (outgoing: readonly Outgoing[], key: string): Outgoing[] =>
  outgoing.filter((one) => one.key !== key)

const changed = (state: ThreadState, key: string, by: (one: Outgoing) => Outgoing): ThreadState => ({
  ...state,
  outgoing: state.outgoing.map((one) => (one.key === key ? by(one) : one)),
})

function merged(known: readonly Message[], more: readonly Message[]): Message[] {
  const all = new Map([...known, ...more].map((message) => [message.seq, message]))
  return [...all.values()].toSorted((a, b) => a.seq - b.seq)
}

/** The number of the last message that the store has; 0 where there is none. */
export const lastSeq = ({ messages }: ThreadState): number => messages.at(-1)?.seq ?? 0

/** Milliseconds before a message that was not taken is tried again: longer each time, at most half a minute. */
export const waitBefore = (tries: number): number => Math.min(1000 * 2 ** (tries - 1), 30_000)

/** Who has read each of one's own messages last: shown at the last that they have, and not at those before. */
export function readBy({
  messages,
  receipts,
}: Pick<ThreadState, "messages" | "receipts">): Map<number, string[]> {
  const own = messages.filter(({ from }) => from.me)
  const names = new Map<number, string[]>()
  for (const { name, seq } of receipts) {
    const last = own.findLast((message) => message.seq <= seq)
    if (last) names.set(last.seq, [...new Set([...(names.get(last.seq) ?? []), name])])
  }
  return names
}
