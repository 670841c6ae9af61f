import { performance } from "node:perf_hooks"

/** Milliseconds that `work` takes. */
export async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN

/** Answers a second of `workers` who ask one after the other; `ask` is told which worker it is. */
export async function rateOf(
  ask: (worker: number) => Promise<unknown>,
  { workers, seconds }: { workers: number; seconds: number },
): Promise<number> {
  const end = performance.now() + seconds * 1000
  let answers = 0
  const worker = async (_: unknown, number: number) => {
    while (performance.now() < end) {
      await ask(number)
      answers += 1
    }
  }
  const took = await timeOf(() => Promise.all(Array.from({ length: workers }, worker)))
  return answers / (took / 1000)
}

/** Nanoseconds of one call, the middle of several rounds. */
export function nanosecondsOf(work: () => unknown): number {
  const CALLS = 20_000
  const rounds = Array.from({ length: 7 }, () => {
    const began = process.hrtime.bigint()
    for (let call = 0; call < CALLS; call++) work()
    return Number(process.hrtime.bigint() - began) / CALLS
  })
  return median(rounds)
}
