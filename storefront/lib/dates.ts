const DAY = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" })

/** `June 12, 2027`, of an ISO date or an ISO time, by UTC. */
export const dayWords = (iso: string): string => DAY.format(new Date(iso))

/** `Jun 12`, of an ISO date or an ISO time, by UTC: where there is little room, and no doubt of the year. */
export const shortDayWords = (iso: string): string =>
  new Intl.DateTimeFormat("en-US", { month: "short", day: "numeric", timeZone: "UTC" }).format(new Date(iso))

/** `Saturday, June 12, 2027`, of an ISO date. */
export const weekdayWords = (iso: string): string =>
  new Intl.DateTimeFormat("en-US", { dateStyle: "full", timeZone: "UTC" }).format(new Date(iso))

/**
 * `Thursday, June 12 at 3:00 PM EDT`, of an ISO time, on the clock of a place.
 * @param timeZone IANA name; a name that this machine does not know is read by UTC, and the words say so
 */
export function momentWords(iso: string, timeZone: string): string {
  const words = new Intl.DateTimeFormat("en-US", {
    weekday: "long",
    month: "long",
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    timeZoneName: "short",
    timeZone: knowsTimeZone(timeZone) ? timeZone : "UTC",
  }).format(new Date(iso))
  // The blank before AM and PM is a narrow one, which not every face has.
  return words.replaceAll("\u202f", " ")
}

export function knowsTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }))
  } catch {
    return false
  }
}
