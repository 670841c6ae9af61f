/** One day in a calendar. */
export interface CalendarEntry {
  /** Always the same for the same thing, however often it moves. */
  uid: string
  /** Goes up with every change, as calendars want it: of two entries with one uid the higher one counts. */
  sequence: number
  summary: string
  /** ISO date: a day is a day, wherever it is looked at. */
  date: string
  location: string | null
  changed_at: Date
}

interface Task {
  id: string
  title: string
  owner: string
  /** ISO date. */
  due_on: string
  status: string
  updated_at: Date
}

interface Wedding {
  id: string
  date: string
  venue: string | null
  revision: number
  updated_at: Date
}

/** Seconds that lie before anything here has ever changed: what is left of a time is small enough for every calendar. */
const EPOCH = Date.UTC(2025, 0, 1) / 1000

const secondsOf = (at: Date): number => Math.max(0, Math.floor(at.getTime() / 1000 - EPOCH))

/**
 * What a couple has in its calendar: the day itself, and what is theirs to do until then. What is done, or is others' to
 * do, is not there. Nobody's address, telephone or e-mail is.
 */
export function weddingEntries(wedding: Wedding, couple: string, tasks: readonly Task[]): CalendarEntry[] {
  const day: CalendarEntry = {
    uid: wedding.id,
    sequence: wedding.revision,
    summary: `Wedding of ${couple}`,
    date: wedding.date,
    location: wedding.venue,
    changed_at: wedding.updated_at,
  }
  const theirs = tasks.filter(({ owner, status }) => owner === "couple" && status === "open")
  return [
    day,
    ...theirs.map((task) => ({
      uid: task.id,
      sequence: secondsOf(task.updated_at),
      summary: task.title,
      date: task.due_on,
      location: null,
      changed_at: task.updated_at,
    })),
  ]
}
