import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])

/** Options of the PayPal provider. */
export const paypalOptions = z
  .object({
    client_id: z.string().min(1),
    client_secret: z.string().min(1),
    /** Of the webhook as PayPal's dashboard shows it. Every signature is over it: a webhook of another one is foreign. */
    webhook_id: z.string().min(1),
    environment: z.enum(["sandbox", "production"]).default("sandbox"),
    /** Whether money is taken as the order is placed; false: it is only held, and staff take it. */
    capture: z.boolean().default(true),
    /** As the payer sees the shop at PayPal. */
    brand_name: z.string().min(1).max(127).optional(),
    /** Where PayPal sends payers back who were led away from the shop; both or neither. */
    return_url: z.url().optional(),
    cancel_url: z.url().optional(),
    /** Milliseconds after which PayPal is taken for dead. */
    timeout_ms: z.number().int().min(100).max(120_000).default(10_000),
    /** Another place than PayPal's, on this very machine, for tests. */
    base_url: z
      .url()
      .refine(
        (url) => LOOPBACK.has(new URL(url).hostname),
        "must be on this machine: PayPal's own is chosen by environment",
      )
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
  })
  .strict()
  .refine(({ return_url, cancel_url }) => !return_url === !cancel_url, {
    path: ["cancel_url"],
    error: "return_url and cancel_url come together",
  })

export type PayPalOptions = z.output<typeof paypalOptions>

/**
 * Options as the schema has them.
 * @throws MedusaError with one line for each that is wrong, which stops the boot
 */
export function checked(options: unknown): PayPalOptions {
  const parsed = paypalOptions.safeParse(options ?? {})
  if (parsed.success) return parsed.data
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".") || "options"}: ${issue.message}`)
  throw new MedusaError(
    MedusaError.Types.INVALID_ARGUMENT,
    `@kct/medusa-payment-paypal: wrong options of the PayPal provider in medusa-config.js\n${lines.join("\n")}`,
  )
}
