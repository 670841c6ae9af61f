import type { Answer, Person } from "../desk/world"
import type { Verdict } from "./tables"

/** What a call came to, in the words of the tables. */
export function verdictOf({ status }: Answer, expected: Verdict): string {
  const refused = [401, 403].includes(status)
  if (expected === "open") return refused || status >= 500 ? String(status) : "open"
  if (expected === "ok") return refused || status === 404 || status >= 500 ? String(status) : "ok"
  return String(status)
}

/** Fills what varies in a path. */
export const filled = (path: string, ids: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => ids[name] ?? "x")

/** Calls a route with nothing in it, as somebody. */
export const call = (person: Person, method: string, url: string): Promise<Answer> =>
  person.send(method, url, method === "GET" || method === "DELETE" ? undefined : {})
