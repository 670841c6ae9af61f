/**
 * Whether something was signed just now: what is older was taken down and is played again.
 * @param timestamp seconds since 1970, as text
 * @param now milliseconds since 1970
 */
export function isFresh(timestamp: string, windowSeconds: number, now = Date.now()): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false
  return Math.abs(now / 1000 - Number(timestamp)) <= windowSeconds
}
