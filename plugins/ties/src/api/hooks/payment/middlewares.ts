import type { MiddlewareRoute } from "@medusajs/framework/http"

/**
 * Not parsed before its signature is verified. An address with a parameter has Medusa's own parser; the ones that are named
 * in full come before it.
 */
export const hookMiddlewares: MiddlewareRoute[] = ["stripe_stripe", "paypal_paypal"].map((provider) => ({
  matcher: `/hooks/payment/${provider}`,
  methods: ["POST"],
  bodyParser: false,
}))
