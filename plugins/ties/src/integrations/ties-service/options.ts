import { MedusaError } from "@medusajs/framework/utils"

export interface TiesClientOptions {
  /** http(s) URL of the service, with or without a path and a slash at its end. */
  baseUrl: string
  /** Sent as `Authorization: Bearer`. */
  token?: string
  /** Milliseconds for one try, from connecting to the last byte. */
  timeoutMs?: number
  /** Further tries of a read after the first; a POST is never tried again. */
  retries?: number
  /** Milliseconds before a further try: grows from `first` to `most`, with decorrelated jitter. */
  retryDelay?: { first: number; most: number }
  /** After so many failed tries in a row nothing is asked for `resetMs` milliseconds; then one try decides. */
  breaker?: { failures: number; resetMs: number }
  /** ISO 4217, of prices for which the service names no currency. */
  defaultCurrency?: string
  /** Rows asked for on one page of a list. */
  pageSize?: number
  /** Largest body that is read, in bytes after decompression. */
  maxBodyBytes?: number
}

export type Settings = Required<Omit<TiesClientOptions, "token">> & { token: string | null }

const DEFAULTS = {
  token: null,
  timeoutMs: 10_000,
  retries: 3,
  retryDelay: { first: 200, most: 5_000 },
  breaker: { failures: 5, resetMs: 30_000 },
  defaultCurrency: "usd",
  pageSize: 100,
  maxBodyBytes: 64 * 1024 * 1024,
}

/** @throws MedusaError invalid_argument for a URL that fetch would not take. */
export function settingsOf(options: TiesClientOptions): Settings {
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
  const settings = { ...DEFAULTS, ...(given as TiesClientOptions) }
  const url = URL.canParse(settings.baseUrl) ? new URL(settings.baseUrl) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      "The ties service's baseUrl must be an http(s) URL without a user, a query or a fragment",
    )
  }
  return {
    ...settings,
    baseUrl: url.href.replace(/\/+$/, ""),
    defaultCurrency: settings.defaultCurrency.toLowerCase(),
  }
}
