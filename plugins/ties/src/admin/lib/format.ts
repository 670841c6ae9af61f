// The page's words are English, so its dates and numbers are too: "vor 3 Minuten" in an English sentence helps nobody.
const LOCALE = "en-US"
const MOMENT = new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeStyle: "short" })
// A date is the same day everywhere.
const DAY_ONLY = new Intl.DateTimeFormat(LOCALE, { dateStyle: "medium", timeZone: "UTC" })
const AGO = new Intl.RelativeTimeFormat(LOCALE, { numeric: "auto" })
const COUNT = new Intl.NumberFormat(LOCALE)

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Stands where there is nothing to tell, so that an empty cell is not taken for a fault. */
export const NOTHING = "–"

/** Date and time in the browser's time zone, from an ISO time. */
export function formatMoment(iso: string): string {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? NOTHING : MOMENT.format(time)
}

/** How long ago an ISO time was, in its largest whole unit; `now` in milliseconds since the epoch. */
export function formatAgo(iso: string, now: number): string {
  const gone = now - new Date(iso).getTime()
  if (Number.isNaN(gone)) return NOTHING
  // The server's clock may be a little ahead of the browser's: the future is "just now" as well.
  if (gone < MINUTE) return "just now"
  if (gone < HOUR) return AGO.format(-Math.floor(gone / MINUTE), "minute")
  if (gone < DAY) return AGO.format(-Math.floor(gone / HOUR), "hour")
  return AGO.format(-Math.floor(gone / DAY), "day")
}

/** Milliseconds in words; null where it is not over yet. */
export function formatDuration(ms: number | null): string {
  if (ms === null) return NOTHING
  if (ms < SECOND) return `${Math.round(ms)} ms`
  if (ms < 10 * SECOND) return `${(Math.floor(ms / 100) / 10).toFixed(1)} s`
  if (ms < MINUTE) return `${Math.floor(ms / SECOND)} s`
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min ${Math.floor((ms % MINUTE) / SECOND)} s`
  return `${Math.floor(ms / HOUR)} h ${Math.floor((ms % HOUR) / MINUTE)} min`
}

export function formatCount(count: number): string {
  return COUNT.format(count)
}

/** `3 rows`, `1 row`. */
export function formatCountOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`
}

/** A decimal in major units with its currency (ISO 4217, any case). */
export function formatPrice(decimal: string, currency: string): string {
  const amount = Number(decimal)
  if (!Number.isFinite(amount) || !/^[a-z]{3}$/i.test(currency)) return `${decimal} ${currency.toUpperCase()}`
  return new Intl.NumberFormat(LOCALE, { style: "currency", currency: currency.toUpperCase() }).format(amount)
}

/** `12.5 %`. */
export function formatPercent(percent: number): string {
  return `${COUNT.format(percent)} %`
}

/** A day in words, from an ISO date. */
export function formatDay(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(day.getTime()) ? NOTHING : DAY_ONLY.format(day)
}
