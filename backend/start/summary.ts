import { DEMO_OWNER, DEMO_SHOPPER } from "../seed/data/accounts"
import { DEMO_DESK } from "../seed/data/desk"
import { urlOf, type Run } from "./run"
import type { Stack } from "./stack"

/** How shoppers pay: without keys nobody can really, and that is said. */
export function waysToPay(env: Readonly<Record<string, string>>): string {
  const ways = [env["STRIPE_API_KEY"] ? "cards by Stripe" : "", env["PAYPAL_CLIENT_ID"] ? "PayPal" : ""]
  const on = ways.filter(Boolean).join(" and ")
  return on || "the built-in provider alone, which charges nothing (README: Settings)"
}

/** What to open, how to sign in, and what was used, for the end of the start. */
export function summary(run: Run, stack: Stack, seconds: number): string {
  const { settings, secrets } = run
  const rows: ReadonlyArray<readonly [string, string]> = [
    ["shop", urlOf.shop(settings)],
    ["admin", `${urlOf.api(settings)}/app`],
    ["API", urlOf.api(settings)],
    ["ties service", stack.ties],
    ["mail", stack.mail],
    ["payment", waysToPay(settings.environment)],
    ["admin login", `${DEMO_OWNER.email}  ${secrets.ownerPassword}`],
    ...DEMO_DESK.map(({ email, role }) => [`${role} login`, `${email}  ${secrets.deskPassword}`] as const),
    ["shop login", `${DEMO_SHOPPER.email}  ${secrets.shopperPassword}`],
    ["database", stack.database],
    ["cache", stack.cache],
    ["files and logs", settings.stateDir],
  ]
  const lines = rows.map(([label, value]) => `  ${label.padEnd(19)}${value}`)
  return [
    "",
    `KCT Ties runs, after ${seconds.toFixed(1)} s.`,
    "",
    ...lines,
    "",
    "Ctrl-C stops everything.",
  ].join("\n")
}
