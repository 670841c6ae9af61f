/** Roles of the desk, the most powerful first; staff stands aside of the ladder. */
export const DESK_ROLES = ["owner", "lead", "senior", "coordinator", "staff"] as const
export type DeskRole = (typeof DESK_ROLES)[number]

/** Those who look after weddings. */
export const COORDINATING_ROLES: readonly DeskRole[] = ["owner", "lead", "senior", "coordinator"]

/** Roles that each may give, and take from those who have them. */
const MAY_SET: Record<DeskRole, readonly DeskRole[]> = {
  owner: DESK_ROLES,
  lead: ["senior", "coordinator", "staff"],
  senior: [],
  coordinator: [],
  staff: [],
}

/** Whether a role is the other or above it. Staff is above and below nobody. */
export function isAtLeast(role: DeskRole, other: DeskRole): boolean {
  if (role === "staff" || other === "staff") return role === other
  return DESK_ROLES.indexOf(role) <= DESK_ROLES.indexOf(other)
}

/** Roles that somebody of this role may give to others. */
export const rolesToGive = (role: DeskRole): readonly DeskRole[] => MAY_SET[role]

export interface RoleChange {
  by: { id: string; role: DeskRole }
  /** Whose role it is; the present one, or null where they have none yet. */
  of: { id: string; role: DeskRole | null }
  /** Null: they leave the desk. */
  to: DeskRole | null
  /** Owners besides the one whose role it is. */
  otherOwners: number
}

/** Why a role may not be given or taken, as a sentence; null where it may. */
export function whyRoleStays({ by, of, to, otherOwners }: RoleChange): string | null {
  if (by.id === of.id) return "Nobody changes their own role: ask another owner."
  const mine = MAY_SET[by.role]
  if (to !== null && !mine.includes(to)) return `As ${by.role} you can't make anybody ${to}.`
  if (of.role !== null && !mine.includes(of.role))
    return `As ${by.role} you can't change the role of somebody who is ${of.role}.`
  if (to === null && mine.length === 0) return `As ${by.role} you can't take anybody's role away.`
  if (of.role === "owner" && to !== "owner" && otherOwners < 1) {
    return "The last owner stays owner: make somebody else owner first."
  }
  return null
}
