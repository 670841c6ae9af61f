import type { Method, Permission, Scope, Subject } from "./permission"
import { PERMISSIONS } from "./permissions"
import type { DeskRole } from "./roles"

/** That a call is allowed, and of what. */
export interface Allowed {
  scope: Scope
  /** Null: of nothing that is anybody's. */
  of: Subject | null
  /** The pattern that allowed it; null for an owner, who needs none. */
  path: string | null
  params: Record<string, string>
}

/**
 * Whether a role may call an admin route, and how much of it is theirs; null where they may not: 403. What is theirs is
 * for the caller to look up: which weddings are own, only the database knows.
 * @param path as it was asked for; a query after it is left out of account
 */
export function mayCall(role: DeskRole, method: string, path: string): Allowed | null {
  if (role === "owner") return { scope: "any", of: null, path: null, params: {} }
  const segments = segmentsOf(path)
  // Whoever may read may ask whether there is something to read.
  const asked = method.toUpperCase() === "HEAD" ? "GET" : method.toUpperCase()
  const found = segments && mostSpecific(asked as Method, segments)
  const scope = found?.permission.allow[role]
  if (!found || scope === undefined) return null
  const { permission, params } = found
  return { scope, of: permission.of ?? null, path: permission.path, params }
}

/** Of the rows that fit, the one that names the most of the path: `bulk` is no id of a wedding. */
function mostSpecific(method: Method, segments: readonly string[]) {
  let best: { permission: Permission; params: Record<string, string>; named: number } | null = null
  for (const permission of PERMISSIONS) {
    if (permission.method !== method) continue
    const params = paramsOf(permission.path.split("/"), segments)
    const named = segments.length - Object.keys(params ?? {}).length
    if (params && (best === null || named > best.named)) best = { permission, params, named }
  }
  return best
}

/** Parts of a path, each decoded once as a router does; null for what no router takes. */
function segmentsOf(path: string): string[] | null {
  const plain = path.replace(/[?#].*$/s, "").replace(/(.)\/$/, "$1")
  try {
    return plain.split("/").map(decodeURIComponent)
  } catch {
    return null
  }
}

function paramsOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null
  const params: Record<string, string> = {}
  for (const [at, part] of pattern.entries()) {
    const segment = segments[at] ?? ""
    if (part.startsWith(":") && segment !== "") params[part.slice(1)] = segment
    else if (part !== segment) return null
  }
  return params
}
