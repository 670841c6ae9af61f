import { setTimeout as sleep } from "node:timers/promises"

/**
 * Joins calls: the first runs `work` at once, those that come within `pause` milliseconds of a run share the next.
 * @returns a function whose promise settles with a run that began after the call, so that no call is lost.
 */
export function coalesce(work: () => Promise<void>, pause: number): () => Promise<void> {
  let next: Promise<void> | undefined
  let restUntil = 0
  const run = async () => {
    await sleep(Math.max(0, restUntil - Date.now()))
    next = undefined
    restUntil = Date.now() + pause
    await work()
  }
  return () => (next ??= run())
}
