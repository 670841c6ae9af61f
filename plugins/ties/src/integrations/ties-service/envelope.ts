import { TiesServiceError } from "./errors"
import { show } from "./values/text"

type Json = Record<string, unknown>

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * The object of an answer that holds what was asked for, out of a `{ success, data }` envelope where there is one.
 * @param keys of which the answer must have one
 * @param name of the call, for messages
 * @throws TiesServiceError refused_by_service for `success: false`, bad_shape where none of the keys is there
 */
export function unwrap(json: unknown, keys: string[], name: string): Json {
  if (!isRecord(json))
    throw new TiesServiceError("bad_shape", `${name} answered ${show(json)}, not an object`)
  const data = isRecord(json.data) ? json.data : {}
  for (const part of [json, data]) {
    if (part.success === false) {
      const words = part.error ?? part.message
      const said = typeof words === "string" ? `, saying ${show(words)}` : " without saying why"
      throw new TiesServiceError("refused_by_service", `${name} answered success: false${said}`)
    }
  }
  const holder = [json, data].find((part) => keys.some((key) => part[key] !== undefined))
  if (holder) return holder === data ? { pagination: json.pagination, ...data } : json
  throw new TiesServiceError("bad_shape", `${name} answered an object without ${keys.join(" or ")}`)
}

/**
 * The list of an answer that `unwrap` let through.
 * @throws TiesServiceError bad_shape where it is no list
 */
export function listIn(answer: Json, keys: string[], name: string): unknown[] {
  const list = keys.map((key) => answer[key]).find((value) => value !== undefined)
  if (Array.isArray(list)) return list
  throw new TiesServiceError("bad_shape", `${name} answered ${show(list)} where a list should be`)
}
