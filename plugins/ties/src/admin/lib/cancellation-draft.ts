import type { DeskSettings } from "../../contract/desk-staff"
import type { Read } from "./settings-draft"
import { decimalOf, wholeOf } from "./typed"

/** What goes back to who cancels, as it is being typed. */
export interface CancellationDraft {
  /** Days before the wedding and percent, such as `30 100`, comma-separated. */
  steps: string
}

export const cancellationDraftOf = ({ steps }: DeskSettings["cancellation"]): CancellationDraft => ({
  steps: steps
    .toSorted((a, b) => b.days_before - a.days_before)
    .map(({ days_before, percent }) => `${days_before} ${percent}`)
    .join(", "),
})

const EARLIEST = 1000

/** What is to be sent, or what is wrong with what is typed. */
export function readCancellation({ steps: written }: CancellationDraft): Read {
  const steps: DeskSettings["cancellation"]["steps"] = []
  for (const one of written.split(/[,\n]/).filter((step) => step.trim() !== "")) {
    const [, days = "", share = ""] = /^\s*(\S+)\s+(\S+?)\s*%?\s*$/.exec(one) ?? []
    const [days_before, percent] = [wholeOf(days, 0, EARLIEST), decimalOf(share, 0, 100)]
    if (days_before === null || percent === null) {
      const fault = `"${one.trim()}" is no number of days and its percent, such as 30 100.`
      return { settings: null, faults: { steps: fault } }
    }
    if (steps.some((step) => step.days_before === days_before)) {
      return { settings: null, faults: { steps: `${days_before} days are there twice.` } }
    }
    steps.push({ days_before, percent })
  }
  return { settings: { cancellation: { steps } }, faults: null }
}
