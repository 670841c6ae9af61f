import type { Answer, Row } from "../answer"
import type { Catalogue } from "../catalogue"
import type { Reply } from "../reply"
import { answerFaults, familyFaults } from "./answer-faults"
import { catalogueFaults } from "./catalogue-faults"
import type { Fault } from "./fault"
import { replyFaults } from "./reply-faults"
import { rowFaults } from "./row-faults"

/** Every fault, by what it changes. Within a stage they apply in the order written here. */
export const STAGES = {
  catalogue: catalogueFaults,
  rows: { ...rowFaults, ...familyFaults },
  answer: answerFaults,
  reply: replyFaults,
}

export interface Subjects {
  catalogue: Catalogue
  rows: Answer
  answer: Row
  reply: Reply
}
export type Stage = keyof Subjects

type Faults = typeof STAGES.catalogue & typeof STAGES.rows & typeof STAGES.answer & typeof STAGES.reply
export type FaultName = keyof Faults
type ValueOf<F> = F extends Fault<infer _Subject, infer Input> ? Input : never

/** Where and how often a fault shows. */
export interface Limits {
  /** Only requests to these paths; `*` stands for one segment, as in `/api/products/` + `*` + `/variants`. */
  paths?: string[]
  /** Only the first so many requests (of those to its paths), counted from when the scenario was set. */
  times?: number
}

/**
 * Faults to show at once: each is `true`, its value, or its value with limits. `{ status: 503 }`,
 * `{ emptyList: { paths: ["/api/products"] } }`, `{ hanging: { times: 2 }, envelope: true }`.
 */
export type Scenario = {
  [Name in FaultName]?: ValueOf<Faults[Name]> | false | ({ value?: ValueOf<Faults[Name]> } & Limits)
}

/** A fault of a scenario, checked and ready to apply. */
export interface BoundFault {
  name: FaultName
  stage: Stage
  value: unknown
  limits: Limits
  change: (subject: never) => unknown
}
