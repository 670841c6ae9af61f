import type { LookupQuery, WeddingsQuery } from "../../contract/desk"
import type { AuditQuery } from "../../contract/desk-staff"
import { keys } from "./query-keys"

const DESK = [...keys.all, "desk"] as const

/** Where the desk's answers are kept in the dashboard's query cache. */
export const deskKeys = {
  all: DESK,
  me: [...DESK, "me"] as const,
  lists: [...DESK, "lists"] as const,
  weddings: (query: WeddingsQuery) => [...DESK, "lists", "weddings", query] as const,
  myDay: [...DESK, "lists", "my-day"] as const,
  lookup: (query: LookupQuery) => [...DESK, "lists", "lookup", query] as const,
  wedding: (id: string) => [...DESK, "wedding", id] as const,
  thread: (id: string) => [...DESK, "thread", id] as const,
  mails: (id: string) => [...DESK, "mails", id] as const,
  shares: (id: string) => [...DESK, "shares", id] as const,
  candidates: (id: string) => [...DESK, "candidates", id] as const,
  coordinators: [...DESK, "coordinators"] as const,
  settings: [...DESK, "settings"] as const,
  templates: [...DESK, "templates"] as const,
  audit: (query: AuditQuery) => [...DESK, "audit", query] as const,
  users: [...DESK, "users"] as const,
}
