const DAY = 86_400_000

/** How far the day is, counted where the wedding is; null for one that is over. */
export function daysToGo(date: string, timeZone: string, now: Date): string | null {
  // Swedish dates are ISO dates.
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(now)
  const days = Math.round((Date.parse(date) - Date.parse(today)) / DAY)
  if (days < 0) return null
  if (days === 0) return "Today"
  return days === 1 ? "Tomorrow" : `${days} days to go`
}
