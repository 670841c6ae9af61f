import "server-only"
import Medusa from "@medusajs/js-sdk"
import { unstable_rethrow } from "next/navigation"
import { backendUrl, publishableKey } from "@/lib/env"
import { StoreRefusedError, StoreUnavailableError } from "./errors"
import { timeoutOf } from "./limits"

let sdk: Medusa | undefined

/** Medusa's own client, for carts, orders and customers; never retries, so a change is asked for once. */
export function medusa(): Medusa {
  sdk ??= withLimits(
    new Medusa({
      baseUrl: backendUrl(),
      publishableKey: publishableKey(),
      // A server holds the tokens of many shoppers: each call brings its own, none is kept here.
      auth: { type: "jwt", jwtTokenStorageMethod: "nostore" },
    }),
  )
  return sdk
}

/**
 * The client takes no time limit. Whoever only stopped waiting for it would keep the shopper's page open as well, for
 * the five minutes after which a connection is given up: so what is late is broken off.
 */
function withLimits(client: Medusa): Medusa {
  const unlimited = client.client.fetch.bind(client.client)
  client.client.fetch = (input, init) => {
    const signal = AbortSignal.timeout(timeoutOf(init?.method ?? "GET"))
    return unlimited(input, { signal, ...init })
  }
  return client
}

/**
 * Awaits a call of the client, with errors that the shop knows.
 * @throws StoreRefusedError when the store says no (4xx)
 * @throws StoreUnavailableError when it does not answer in time or fails
 */
export async function call<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    // Next breaks off what it only tries ahead of a request; that is no failure of the store.
    unstable_rethrow(error)
    throw translated(error)
  }
}

function translated(error: unknown): Error {
  const status = statusOf(error)
  if (status !== null && status < 500) return new StoreRefusedError((error as Error).message, status, null)
  return new StoreUnavailableError(status === null ? "no answer" : `it answered ${status}`, { cause: error })
}

/** The client's FetchError carries the status; a connection that failed has none. */
function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !("status" in error)) return null
  return typeof error.status === "number" ? error.status : null
}
