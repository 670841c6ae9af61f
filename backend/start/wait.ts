import { StartProblem, causeOf } from "./problem"

/**
 * Asks `url` until it answers with a status that `good` accepts.
 *
 * @param alive whether the server's process still runs; when it does not, waiting ends at once
 * @throws StartProblem when it ended or `withinMs` passed
 */
export async function untilAnswers(options: {
  name: string
  url: string
  withinMs: number
  alive: () => boolean
  good?: (status: number) => boolean
}): Promise<void> {
  const { name, url, withinMs, alive, good = (status) => status < 400 } = options
  const deadline = Date.now() + withinMs
  let last = "no answer"
  while (alive()) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: "manual" })
      await answer.body?.cancel()
      if (good(answer.status)) return
      last = `status ${answer.status}`
    } catch (error) {
      last = causeOf(error)
    }
    if (Date.now() > deadline) {
      throw new StartProblem(`${name} did not get ready within ${withinMs / 1000} s: ${url} gave ${last}.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new StartProblem(`${name} ended before it was ready.`)
}
