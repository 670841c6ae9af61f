import type { Begun } from "./till"

export interface BegunSession {
  id: string
  data?: Record<string, unknown> | null
}

/**
 * Of a payment session what the browser needs, and nothing besides.
 * @param back path in the shop to which a bank leads back
 */
export function begunOf({ id, data }: BegunSession, back: string): Begun {
  const text = (name: string) => (typeof data?.[name] === "string" ? (data[name] as string) : null)
  return { session: id, secret: text("client_secret"), order: text("id"), back }
}
