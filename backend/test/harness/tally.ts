/** What a stage came to. `notes` say what the numbers leave out. */
export interface Tally {
  passed: number
  failed: number
  notes: readonly string[]
}

/** The part of Jest's JSON report that is counted. */
export interface JestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  numRuntimeErrorTestSuites: number
}

export const check = (passed: boolean): Tally => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  notes: [],
})

/**
 * Counts a run of Jest. A file that could not run counts as one failure, because Jest counts no test in it; a run
 * without a single test, and one that ended badly with nothing to show for it, fail as well.
 *
 * @param report undefined when Jest wrote none
 */
export function countJest(report: JestReport | undefined, endedWell: boolean): Tally {
  if (!report) return { passed: 0, failed: 1, notes: ["Jest wrote no report."] }
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites: broken } = report
  const failed = numFailedTests + broken
  const skipped = report.numPendingTests + report.numTodoTests
  const notes = skipped > 0 ? [`${skipped} skipped: they count as neither.`] : []
  if (broken > 0) notes.push(`${broken} test files could not run.`)
  if (failed === 0 && passed === 0) return { passed, failed: 1, notes: [...notes, "There was not one test."] }
  if (failed === 0 && !endedWell) return { passed, failed: 1, notes: [...notes, "Jest ended badly."] }
  return { passed, failed, notes }
}

/** All stages together. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    notes: tallies.flatMap(({ notes }) => notes),
  }
}

/** The last line of `npm test`. */
export const verdict = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`
