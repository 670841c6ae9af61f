/** Where the forms of payment providers come from: their own places, or others for tests. */
export function paymentScripts(env: Readonly<Record<string, string | undefined>> = process.env): {
  stripe: string
  paypal: string
} {
  return {
    stripe: env.STRIPE_JS_URL || "https://js.stripe.com/v3",
    paypal: env.PAYPAL_JS_URL || "https://www.paypal.com/sdk/js",
  }
}

/** Places that a page has to be allowed for a payment form, by directive of its content security policy. */
export function paymentSources(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Readonly<Record<"script-src" | "frame-src" | "connect-src", string[]>> {
  const { stripe, paypal } = paymentScripts(env)
  const sources = { "script-src": [] as string[], "frame-src": [] as string[], "connect-src": [] as string[] }
  if (env.STRIPE_PUBLISHABLE_KEY) {
    const { origin } = new URL(stripe)
    sources["script-src"].push(origin)
    sources["frame-src"].push(origin)
    // As Stripe's "Security guide" lists them.
    if (!env.STRIPE_JS_URL) {
      sources["script-src"].push("https://*.js.stripe.com")
      sources["frame-src"].push("https://*.js.stripe.com", "https://hooks.stripe.com")
      sources["connect-src"].push("https://api.stripe.com")
    }
  }
  if (env.PAYPAL_CLIENT_ID) {
    const { origin } = new URL(paypal)
    sources["script-src"].push(origin)
    sources["frame-src"].push(origin)
    if (!env.PAYPAL_JS_URL) {
      sources["script-src"].push("https://*.paypal.com", "https://*.paypalobjects.com")
      sources["frame-src"].push("https://*.paypal.com")
      sources["connect-src"].push("https://*.paypal.com")
    }
  }
  return sources
}
