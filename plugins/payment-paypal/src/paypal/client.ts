import { Client, Environment } from "@paypal/paypal-server-sdk"
import type { PayPalOptions } from "../providers/paypal/options"

/** Where each environment answers. */
const HOSTS = { sandbox: "https://api-m.sandbox.paypal.com", production: "https://api-m.paypal.com" } as const

/** PayPal's client, which can be led to another place: its own options know two hosts and no third. */
class LedClient extends Client {
  constructor(
    config: ConstructorParameters<typeof Client>[0],
    private readonly from: string,
    private readonly to: string,
  ) {
    super(config)
  }

  override getRequestBuilderFactory(): ReturnType<Client["getRequestBuilderFactory"]> {
    const factory = super.getRequestBuilderFactory()
    return (...args) => {
      const builder = factory(...args)
      builder.interceptRequest((request) => ({
        ...request,
        url: request.url.startsWith(this.from) ? this.to + request.url.slice(this.from.length) : request.url,
      }))
      return builder
    }
  }
}

/** The address under which PayPal's API answers with these options. */
export const apiUrl = ({ environment, base_url }: PayPalOptions): string => base_url ?? HOSTS[environment]

/** PayPal's own client for its REST API. */
export function clientFor(options: PayPalOptions): Client {
  const { client_id, client_secret, environment, timeout_ms, base_url } = options
  const config = {
    clientCredentialsAuthCredentials: { oAuthClientId: client_id, oAuthClientSecret: client_secret },
    environment: environment === "production" ? Environment.Production : Environment.Sandbox,
    timeout: timeout_ms,
    // What is repeated is repeated by us, with the key of the first try.
    httpClientOptions: { timeout: timeout_ms, retryConfig: { maxNumberOfRetries: 0 } },
  }
  return base_url ? new LedClient(config, HOSTS[environment], base_url) : new Client(config)
}
