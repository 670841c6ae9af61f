const KEY = Symbol.for("kct.in-turn")

/** One for the process: a bundler may give each route a copy of this module, and copies would not wait for each other. */
const lines: Map<string, Promise<unknown>> = ((globalThis as Record<symbol, unknown>)[KEY] ??=
  new Map()) as never

/**
 * Runs a piece of work after all that was asked for under the same key before it, whatever became of that. Medusa
 * lets the second of two changes of one cart wait for two seconds and then fails it; here two tabs, or a double
 * click, form an orderly queue. It orders what this process does; between several, Medusa's own lock still holds.
 */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = lines.get(key) ?? Promise.resolve()
  const mine = before.then(work, work)
  const settled = mine.then(
    () => undefined,
    () => undefined,
  )
  lines.set(key, settled)
  void settled.then(() => {
    if (lines.get(key) === settled) lines.delete(key)
  })
  return mine
}

/** How many keys have work under way or waiting, for tests. */
export const keysInTurn = (): number => lines.size
