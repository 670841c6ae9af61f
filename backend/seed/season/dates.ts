const DAY = 86_400_000

/** Weddings of a year by the month of their date, January first, as the shop's own history has them. */
const BY_MONTH = [3, 2, 4, 5, 6, 5, 4, 4, 7, 10, 7, 3] as const

/** How many days before today the season begins: a desk has weddings that have just been. */
const BEFORE = 14

/** Saturday, then Sunday, then Friday: the days on which people marry, the most wanted first. */
const WEEKDAYS = [6, 0, 5] as const

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Days of a month on which people marry, the most wanted first. */
function wanted(year: number, month: number): string[] {
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const times = Array.from({ length: days }, (_, at) => Date.UTC(year, month, at + 1))
  return WEEKDAYS.flatMap((weekday) => times.filter((time) => new Date(time).getUTCDay() === weekday)).map(
    isoOf,
  )
}

/**
 * The dates of a year's weddings around a day, each a weekend's, the earliest first.
 * @param today ISO date
 */
export function seasonDates(today: string): string[] {
  const first = isoOf(Date.parse(today) - BEFORE * DAY)
  const [year = 0, month = 0] = first.split("-").map(Number)
  // The month that it begins in comes again at its end, for the part that was before the beginning.
  const dates = Array.from({ length: 13 }, (_, at) => {
    const count = BY_MONTH[(month - 1 + at) % 12] ?? 0
    return wanted(year, month - 1 + at).slice(0, count)
  })
  const all = BY_MONTH.reduce((sum: number, count) => sum + count, 0)
  return dates
    .flat()
    .filter((date) => date >= first)
    .sort()
    .slice(0, all)
}
