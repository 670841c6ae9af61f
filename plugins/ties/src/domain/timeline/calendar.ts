import { addDays, later } from "./dates"
import type { TaskTemplate } from "./templates"

/** As much of a task or template as says when it is due. */
export type Dated = Pick<TaskTemplate, "key" | "days_before" | "unit" | "owner" | "depends_on">

/** When and where things can be done. All dates are ISO dates where the wedding is. */
export interface Calendar {
  weddingDate: string
  today: string
  /** ISO dates that are no business days. */
  holidays: ReadonlySet<string>
}

export interface Due {
  /** ISO date, never before today. */
  due_on: string
  /** Whether it is another day than its template says, because time is short. */
  compressed: boolean
}

export type PlannedTask = TaskTemplate & Due

/** Coordinators and staff work on business days; a couple's evenings and weekends are when they do it. */
export const isOfShop = ({ owner }: Pick<Dated, "owner">): boolean =>
  owner === "coordinator" || owner === "staff"

/** The last day before the wedding, or today where that is over. */
export const lastDayOf = ({ weddingDate, today }: Calendar): string => later(today, addDays(weddingDate, -1))

/** A task and a day that it could be due. */
export interface OnDay<T extends Dated = Dated> {
  task: T
  /** ISO date. */
  day: string
}
