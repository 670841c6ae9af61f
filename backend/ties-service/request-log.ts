import { matches } from "./scenario/play"

export interface ServedRequest {
  method: string
  path: string
  /** With its `?`, or empty. */
  search: string
  ifNoneMatch: string | null
  authorization: string | null
  /** Null until it is answered, and for ever where it never was. */
  status: number | null
  /** The caller closed the connection before it had a whole answer, or we did. */
  cutShort: boolean
}

/** What a test may ask of the requests that were served; calls of the control route are not among them. */
export interface RequestLog {
  list(): readonly ServedRequest[]
  /** How many went to a path, which may hold `*` for one segment; all of them without one. */
  count(pattern?: string): number
  reset(): void
}

/** A service that runs for days must not grow with every request; no test makes this many. */
const KEPT = 10_000

export function createRequestLog(): RequestLog & { add(request: ServedRequest): void } {
  let requests: ServedRequest[] = []
  return {
    add(request) {
      if (requests.length >= KEPT) requests = requests.slice(KEPT / 2)
      requests.push(request)
    },
    list: () => requests,
    count: (pattern) =>
      requests.filter((each) => pattern === undefined || matches(pattern, each.path)).length,
    reset() {
      requests = []
    },
  }
}
