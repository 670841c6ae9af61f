import { setTimeout as sleep } from "node:timers/promises"

const EVERY_MS = 50

/**
 * Waits until `check` no longer throws, and fails with its last complaint otherwise.
 * @param within milliseconds
 */
export async function eventually<T>(check: () => Promise<T>, within: number): Promise<T> {
  const deadline = Date.now() + within
  for (;;) {
    try {
      return await check()
    } catch (error) {
      if (Date.now() > deadline) throw error
    }
    await sleep(EVERY_MS)
  }
}
