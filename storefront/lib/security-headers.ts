import { paymentSources } from "./payment-scripts"

interface Header {
  key: string
  value: string
}

/**
 * Pages are prerendered, so a nonce can't be used: Next's inline flight scripts differ from page to page and
 * `script-src` has to allow inline. Everything that needs no such exception is closed.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "frame-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: http: https:",
  "connect-src 'self'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]

/**
 * The headers of every answer. `next dev` evaluates code to reload it, so it alone may. The checkout is come to without a new
 * document, so that what its forms of payment need is allowed in all of them, where the shop has such forms.
 */
export function securityHeaders(
  development = process.env.NODE_ENV === "development",
  env: Readonly<Record<string, string | undefined>> = process.env,
): Header[] {
  const sources: Readonly<Record<string, string[]>> = paymentSources(env)
  const policy = POLICY.map((rule) => {
    const more = sources[rule.split(" ")[0] ?? ""] ?? []
    const own = development && rule.startsWith("script-src") ? ["'unsafe-eval'"] : []
    return [rule, ...more, ...own].join(" ")
  })
  return [
    { key: "Content-Security-Policy", value: policy.join("; ") },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
    // PayPal's window tells the page that opened it what became of the payment.
    {
      key: "Cross-Origin-Opener-Policy",
      value: env.PAYPAL_CLIENT_ID ? "same-origin-allow-popups" : "same-origin",
    },
  ]
}

const HIDDEN = { key: "X-Robots-Tag", value: "noindex, nofollow" }

/**
 * What is other about the pages that a link opens, a couple's, a member's or a viewer's: no search engine keeps them. The address that has a link's token in it is
 * told to nobody, not even to us; the pages behind it have no secret in theirs, and need an origin for their forms,
 * which a browser that tells no referrer does not send.
 */
export function ourWeddingHeaders(): { source: string; headers: Header[] }[] {
  const referrer = (value: string) => ({ key: "Referrer-Policy", value })
  return [
    ...["/our-wedding", "/our-tie", "/our-party"].flatMap((base) => [
      { source: `${base}/:path*`, headers: [HIDDEN, referrer("same-origin")] },
      { source: `${base}/:token([\\w-]{20,})`, headers: [referrer("no-referrer")] },
    ]),
    { source: "/payment-collection/:path*", headers: [HIDDEN, referrer("same-origin")] },
  ]
}
