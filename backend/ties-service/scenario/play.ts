import type { BoundFault, Stage, Subjects } from "./table"

/** The faults that one request meets. */
export interface Met {
  /** Passes a subject through the faults of its stage, in order. */
  apply<S extends Stage>(stage: S, subject: Subjects[S]): Subjects[S]
  /** Equal for two requests that meet the same faults of a stage. */
  key(stage: Stage): string
}

/** A scenario at work: knows how often each of its faults was shown. */
export class Play {
  private readonly shown = new Map<BoundFault, number>()

  constructor(readonly faults: BoundFault[]) {}

  /** The faults for a request to this path; counts it. */
  meet(path: string): Met {
    const met = this.faults.filter((fault) => {
      if (fault.limits.paths && !fault.limits.paths.some((pattern) => matches(pattern, path))) return false
      const before = this.shown.get(fault) ?? 0
      if (before >= (fault.limits.times ?? Infinity)) return false
      this.shown.set(fault, before + 1)
      return true
    })
    const at = (stage: Stage) => met.filter((fault) => fault.stage === stage)
    return {
      apply: <S extends Stage>(stage: S, subject: Subjects[S]) =>
        at(stage).reduce(
          (now, fault) => (fault.change as unknown as (subject: Subjects[S]) => Subjects[S])(now),
          subject,
        ),
      key: (stage) => JSON.stringify(at(stage).map(({ name, value }) => [name, value])),
    }
  }
}

/** Whether a path is the pattern, where `*` stands for any one segment. */
export function matches(pattern: string, path: string): boolean {
  const wanted = pattern.split("/")
  const given = path.split("/")
  return (
    wanted.length === given.length && wanted.every((part, index) => part === "*" || part === given[index])
  )
}
