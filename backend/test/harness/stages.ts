import { StartProblem } from "../../start/problem"

/** The stages of `npm test`, in the order in which they run: what fails fast comes first. */
export const STAGES = ["format", "lint", "arrows", "types", "unit", "module", "http", "e2e"] as const

export type Stage = (typeof STAGES)[number]

/**
 * The stages that were asked for, in their own order; all of them when none was.
 *
 * @throws StartProblem naming a stage that there is not
 */
export function chooseStages(args: readonly string[]): Stage[] {
  const unknown = args.find((arg) => !STAGES.some((stage) => stage === arg))
  if (unknown !== undefined) {
    throw new StartProblem(`There is no test stage "${unknown}". The stages are ${STAGES.join(", ")}.`)
  }
  return STAGES.filter((stage) => args.length === 0 || args.includes(stage))
}
