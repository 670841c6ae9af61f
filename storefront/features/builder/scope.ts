import type { Member } from "./draft/types"
import type { PartyShop } from "./party-shop"
import { calledOf, nameIn } from "./words"

/** Some of the party who can be dressed together. */
export interface Scope {
  /** `all`, `role:usher` or `m3`. */
  id: string
  name: string
  keys: string[]
}

/** Everybody, every role that several have, and each one. */
export function scopesOf(members: readonly Member[], shop: PartyShop): Scope[] {
  const one = members.map((member) => ({
    id: member.key,
    name: calledOf(member, members, shop.roles),
    keys: [member.key],
  }))
  if (members.length < 2) return one
  const roles = [...new Set(members.map(({ role }) => role))].flatMap((role) => {
    const keys = members.filter((member) => member.role === role).map(({ key }) => key)
    return keys.length > 1 && keys.length < members.length
      ? [{ id: `role:${role}`, name: `${nameIn(shop.roles, role)}, all ${keys.length}`, keys }]
      : []
  })
  return [{ id: "all", name: "Everybody", keys: members.map(({ key }) => key) }, ...roles, ...one]
}

/** What all of some members share; null where they differ. */
export function sharedBy<T>(
  members: readonly Member[],
  keys: readonly string[],
  of: (member: Member) => T,
): T | null {
  const values = new Set(members.filter(({ key }) => keys.includes(key)).map(of))
  const [value] = values
  return values.size === 1 && value !== undefined ? value : null
}
