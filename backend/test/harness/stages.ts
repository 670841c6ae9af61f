import { StartProblem } from "../../start/problem"

/** The stages of `npm test`, in the order in which they run: what fails fast comes first. */
export const STAGES = ["format", "lint", "arrows", "types", "unit", "module", "http", "e2e"] as const

export type Stage = (typeof STAGES)[number]

/** What a run of `npm test` does. */
export interface Choice {
  stages: Stage[]
  /** Only test files with one of these in their path; all of them when empty. */
  only: string[]
}

const isStage = (arg: string): arg is Stage => STAGES.some((stage) => stage === arg)

/**
 * The stages that were asked for, in their own order, all of them when nothing was; whatever is no stage narrows the test
 * files of the stages that are.
 *
 * @throws StartProblem when files are named and no stage
 */
export function chooseStages(args: readonly string[]): Choice {
  const only = args.filter((arg) => !isStage(arg))
  const stages = STAGES.filter((stage) => args.length === 0 || args.includes(stage))
  if (stages.length === 0) {
    throw new StartProblem(
      `There is no test stage "${only[0]}". The stages are ${STAGES.join(", ")}; to run some of a stage's files, name it before them: npm test -- http quotes.`,
    )
  }
  return { stages, only }
}
