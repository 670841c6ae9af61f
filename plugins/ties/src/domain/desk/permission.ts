import type { DeskRole } from "./roles"

/**
 * How much of something a role sees. `own`: of the weddings that somebody looks after. `queue`: those, and those that
 * nobody looks after yet. `paid`: of weddings that are paid or later. What is not seen is not there: 404, and in no count.
 */
export type Scope = "any" | "own" | "queue" | "paid"

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE"

/** What a scope is measured on, and where the request says which: a list is narrowed to what is in scope. */
export interface Subject {
  thing: "wedding" | "order" | "customer"
  in: { param: string } | { query: string } | "list"
}

/** One route that restricted roles may call. */
export interface Permission {
  method: Method
  /** With `:name` for a part that varies. */
  path: string
  /** Roles that are not named may not. The owner may do everything, and is named nowhere. */
  allow: Readonly<Partial<Record<DeskRole, Scope>>>
  /** Absent where it concerns nobody's wedding, whoever asks: then every scope is `any`. */
  of?: Subject
}

export type Allow = Permission["allow"]

/** Whoever is at the desk. */
export const ALL: Allow = { lead: "any", senior: "any", coordinator: "any", staff: "any" }
/** Those who look after weddings. */
export const COORDINATORS: Allow = { lead: "any", senior: "any", coordinator: "any" }
export const LEADS: Allow = { lead: "any" }

/** To read weddings, and what hangs on them. */
export const READ_WEDDINGS: Allow = { lead: "any", senior: "queue", coordinator: "own", staff: "paid" }
/** To change them. */
export const CHANGE_WEDDINGS: Allow = { lead: "any", senior: "queue", coordinator: "own" }
/** Of what Medusa keeps of people, only what belongs to the weddings that they look after. */
export const OWN_WEDDINGS: Allow = { lead: "any", senior: "own", coordinator: "own" }

/** And staff, who pack and ship them, what is paid. */
export const OWN_OR_PAID: Allow = { ...OWN_WEDDINGS, staff: "paid" }

export const get = (path: string, allow: Allow, of?: Subject): Permission => row("GET", path, allow, of)
export const post = (path: string, allow: Allow, of?: Subject): Permission => row("POST", path, allow, of)
export const put = (path: string, allow: Allow, of?: Subject): Permission => row("PUT", path, allow, of)

const row = (method: Method, path: string, allow: Allow, of?: Subject): Permission => ({
  method,
  path,
  allow,
  ...(of ? { of } : {}),
})
