import { createTiesClient, type TiesClient } from "../../integrations/ties-service"
import type { PluginOptions } from "../../options"

const clients = new WeakMap<PluginOptions, TiesClient>()

/** The one client of this process for these options: it holds the circuit breaker and what it knows by ETag. */
export function tiesClientOf(options: PluginOptions): TiesClient {
  const { service } = options
  const kept = clients.get(options)
  if (kept) return kept
  const client = createTiesClient({
    baseUrl: service.url,
    token: service.token,
    timeoutMs: service.timeout_ms,
    retries: service.retries,
    breaker: { failures: service.breaker_failures, resetMs: service.breaker_reset_ms },
    defaultCurrency: options.default_currency,
    pageSize: service.page_size,
  })
  clients.set(options, client)
  return client
}
