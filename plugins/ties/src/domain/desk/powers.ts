import { type DeskRole, rolesToGive } from "./roles"

/** What the desk shows a role, besides what the routes allow. Sent as it is, hence the names. */
export interface Powers {
  see_all: boolean
  take_from_queue: boolean
  assign: boolean
  edit_settings: boolean
  edit_coordinators: boolean
  read_audit: boolean
  give_roles: DeskRole[]
}

export function powersOf(role: DeskRole): Powers {
  const isLead = role === "owner" || role === "lead"
  return {
    see_all: isLead,
    take_from_queue: isLead || role === "senior",
    assign: isLead,
    edit_settings: isLead,
    edit_coordinators: isLead,
    read_audit: isLead,
    give_roles: [...rolesToGive(role)],
  }
}

/**
 * Whether somebody may give a wedding to somebody: leads to anybody and back into the queue, seniors to themselves what
 * nobody has.
 * @param from coordinator who has it; null for the queue
 * @param to coordinator who is to have it; null for the queue
 */
export function mayAssign(
  by: { role: DeskRole; coordinatorId: string | null },
  from: string | null,
  to: string | null,
): boolean {
  const { assign, take_from_queue } = powersOf(by.role)
  return assign || (take_from_queue && from === null && to !== null && to === by.coordinatorId)
}

/** Of the couple's own tasks, what only where its quote stands can say: not by its word is anything paid. */
const TOLD_BY_QUOTE: ReadonlySet<string> = new Set(["quote-paid"])

/** Whether a couple may tick a task off: its own and its party's. */
export const mayCoupleFinish = ({ owner, key }: { owner: string; key: string }): boolean =>
  (owner === "couple" || owner === "member") && !TOLD_BY_QUOTE.has(key)

/** Whether a role may change a task of a wedding that it sees: staff only tick off, and only what is staff's. */
export function mayChangeTask(
  role: DeskRole,
  owner: string,
  change: { status?: string; due_on?: string },
): boolean {
  if (role !== "staff") return true
  return owner === "staff" && change.status === "done" && change.due_on === undefined
}
