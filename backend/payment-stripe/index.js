const { ModuleProvider, Modules } = require("@medusajs/framework/utils")
const { StripeProviderService } = require("@medusajs/payment-stripe/dist/services")
const { default: Stripe } = require("stripe")

/**
 * Medusa's own Stripe provider, led to another host than Stripe's: it takes none, and its client does. For tests and for
 * whoever sees to it that everything goes through a proxy; without STRIPE_API_URL the official one is used as it is.
 */
class LedStripeService extends StripeProviderService {
  constructor(cradle, options) {
    super(cradle, options)
    const { protocol, hostname, port } = new URL(options.apiUrl)
    this.stripe_ = new Stripe(options.apiKey, {
      host: hostname,
      port: port || undefined,
      protocol: protocol.replace(":", ""),
      timeout: 20_000,
    })
  }
}

module.exports = { default: ModuleProvider(Modules.PAYMENT, { services: [LedStripeService] }) }
