import type { Locator } from "playwright-core"
import { eventually } from "./eventually"

/** Milliseconds in which a page has to show what is asked of it; a slow machine needs many of them. */
export const WITHIN_MS = 30_000

/**
 * For what Playwright reads without waiting: `check` is tried until it holds, as a person looks again at a page that
 * is still being drawn.
 */
export const soon = (check: () => Promise<void>): Promise<void> => eventually(check, WITHIN_MS)

/** Waits until a list, or whatever else the locator finds, has so many. */
export function hasCount(found: Locator, count: number): Promise<void> {
  return soon(async () => expect(await found.count()).toBe(count))
}

/** Waits until a field holds this. */
export function hasValue(field: Locator, value: string): Promise<void> {
  return soon(async () => expect(await field.inputValue()).toBe(value))
}
