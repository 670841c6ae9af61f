import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  type ICancellationContext,
  type IPolicy,
  retry,
  timeout,
  TimeoutStrategy,
  wrap,
} from "cockatiel"
import { isOutage, TiesServiceError } from "../errors"
import type { Settings } from "../options"
import { createEtagStore } from "./etag-store"
import { type Answered, type Call, oneTry } from "./one-try"

export interface Connection {
  /** Reads JSON; tries again after an outage. */
  get(path: string): Promise<unknown>
  /** Sends JSON and reads the answer; tries once, since the service may have acted on a request that failed. */
  post(path: string, body: unknown): Promise<unknown>
  /** HTTP requests made, every try counted. */
  requests(): number
  circuit(): "closed" | "half_open" | "open"
}

/** Timeout, retry and circuit breaker around single requests. Every method throws a TiesServiceError. */
export function connect(settings: Settings): Connection {
  const outages = handleWhen(isOutage)
  const breaker = circuitBreaker(outages, {
    breaker: new ConsecutiveBreaker(settings.breaker.failures),
    halfOpenAfter: settings.breaker.resetMs,
  })
  const { first, most } = settings.retryDelay
  // Without a generator of its own this backoff is cockatiel's decorrelated jitter.
  const backoff = new ExponentialBackoff({ initialDelay: first, maxDelay: most })
  // Cooperative: the try ends when fetch has let go of the socket, so that no request outlives its timeout.
  const guarded = wrap(breaker, timeout(settings.timeoutMs, TimeoutStrategy.Cooperative))
  const retried = wrap(retry(outages, { maxAttempts: settings.retries, backoff }), guarded)
  const etags = createEtagStore()
  const headers: Record<string, string> = { accept: "application/json" }
  if (settings.token) headers.authorization = `Bearer ${settings.token}`
  let requests = 0

  async function ask(call: Call, policy: IPolicy<ICancellationContext>): Promise<Answered> {
    let last: unknown
    try {
      return await policy.execute(async ({ signal }) => {
        requests++
        return await oneTry(call, settings.maxBodyBytes, signal).catch((error: unknown) => {
          last = error
          throw error
        })
      })
    } catch (error) {
      if (!(error instanceof BrokenCircuitError)) throw error
      // The circuit opened between two tries of this call: its own failure says more than that.
      if (last) throw last
      throw circuitOpen(call.name)
    }
  }

  function circuitOpen(name: string): TiesServiceError {
    const failure = breaker.lastFailure
    const cause = failure && "error" in failure ? failure.error : undefined
    const why = cause ? ` Last failure: ${cause.message}` : ""
    const what = `${name} was not asked, after ${settings.breaker.failures} failures in a row`
    return new TiesServiceError("circuit_open", `${what}.${why}`.replace(/\.$/, ""), { cause })
  }

  return {
    async get(path) {
      const url = settings.baseUrl + path
      const known = etags.get(url)
      const conditional = known ? { ...headers, "if-none-match": known.etag } : headers
      const answer = await ask({ method: "GET", url, headers: conditional, name: `GET ${path}` }, retried)
      if (answer.notModified) return known?.json
      etags.set(url, answer.etag, answer.json)
      return answer.json
    },
    async post(path, body) {
      const call: Call = {
        method: "POST",
        url: settings.baseUrl + path,
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify(body),
        name: `POST ${path}`,
      }
      const answer = await ask(call, guarded)
      return answer.notModified ? undefined : answer.json
    },
    requests: () => requests,
    circuit() {
      if (breaker.state === CircuitState.Closed) return "closed"
      return breaker.state === CircuitState.HalfOpen ? "half_open" : "open"
    },
  }
}
