import { ourWeddingHeaders, securityHeaders } from "./security-headers"

const TOKEN = "aZ09_-".repeat(7) + "x"

/** What Next makes of a source, as far as ours go: a name, with its pattern where it has one. */
function matches(source: string, path: string): boolean {
  const pattern = source.replace(/\/:\w+\*/, "(?:/.*)?").replace(/:\w+\((.*)\)/, "$1")
  return new RegExp(`^${pattern}$`).test(path)
}

function headerOf(path: string, key: string): string | undefined {
  const rules = ourWeddingHeaders().filter(({ source }) => matches(source, path))
  // Of two that set the same header the later one counts.
  return rules.flatMap(({ headers }) => headers).findLast((header) => header.key === key)?.value
}

describe("the headers of a couple's pages", () => {
  it("tell nobody the address that has a token in it", () => {
    for (const base of ["/our-wedding", "/our-tie", "/our-party"])
      expect(headerOf(`${base}/${TOKEN}`, "Referrer-Policy")).toBe("no-referrer")
  })

  it("leave the pages behind it an origin for their forms, and tell other sites nothing", () => {
    for (const path of ["/our-wedding", "/our-wedding/details", "/our-wedding/link", "/our-tie"])
      expect(headerOf(path, "Referrer-Policy")).toBe("same-origin")
  })

  it("keep search engines out of all of them", () => {
    for (const path of ["/our-wedding", `/our-wedding/${TOKEN}`, "/our-tie", `/our-party/${TOKEN}`])
      expect(headerOf(path, "X-Robots-Tag")).toBe("noindex, nofollow")
  })
})

it("code is evaluated in development alone", () => {
  const policy = (development: boolean) => securityHeaders(development)[0]?.value
  expect(policy(false)).not.toContain("unsafe-eval")
  expect(policy(true)).toContain("unsafe-eval")
})

describe("forms of payment", () => {
  const policy = (env: Record<string, string>) =>
    Object.fromEntries(
      (securityHeaders(false, env)[0]?.value ?? "").split("; ").map((rule) => {
        const [name = "", ...sources] = rule.split(" ")
        return [name, sources]
      }),
    )

  it("are allowed nowhere in a shop that has none", () => {
    expect(policy({})).toMatchObject({ "script-src": ["'self'", "'unsafe-inline'"], "frame-src": ["'self'"] })
  })

  it("may be loaded and framed from their own place, and from no other", () => {
    const stripe = policy({ STRIPE_PUBLISHABLE_KEY: "pk", STRIPE_JS_URL: "http://localhost:12111/v3" })
    expect(stripe["script-src"]).toContain("http://localhost:12111")
    expect(stripe["frame-src"]).toEqual(["'self'", "http://localhost:12111"])
    expect(policy({ PAYPAL_CLIENT_ID: "id" })["frame-src"]).toContain("https://www.paypal.com")
  })
})
