import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

// NUL can't be stored by PostgreSQL, and no control character belongs in a name, a slug or an id.
const CONTROL = /\p{Cc}/u

const refusal = (sentence: string) => new MedusaError(MedusaError.Types.INVALID_DATA, sentence)

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw refusal("path: holds a percent sign that is not part of valid UTF-8")
  }
}

function* entriesOf(value: unknown, name: string): Generator<[string, string]> {
  if (typeof value === "string") yield [name, value]
  if (typeof value !== "object" || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const path = name ? `${name}.${key}` : key
    yield [JSON.stringify(path), key]
    yield* entriesOf(inner, path)
  }
}

/**
 * Refuses, with 400, a path or query that no route can read: undecodable percent signs, which Express itself would
 * answer with a 500, and control characters, which PostgreSQL would. Mount it on a whole prefix, before any route.
 */
export function refuseUnreadable(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  if (CONTROL.test(decoded(req.path))) throw refusal("path: holds a control character")
  for (const [name, text] of entriesOf(req.query, "")) {
    if (CONTROL.test(text)) throw refusal(`${name}: holds a control character`)
  }
  next()
}
