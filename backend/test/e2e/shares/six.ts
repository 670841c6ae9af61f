import { randomUUID } from "node:crypto"
import type {
  DeskShares,
  MadeLink,
  WeddingMember,
  WeddingMemberInput,
} from "@kct/medusa-plugin-ties/contract/index"
import { WEDDING_TOKEN_HEADER } from "@kct/medusa-plugin-ties/contract/index"
import type { Asked, Couples } from "../desk/couples"
import { inDays } from "../desk/couples"
import { admin } from "../shopper/store"
import { store } from "../tracking/parcels"

/** Of five, four are to pay for themselves; a sixth joins later. */
const PARTY: readonly [name: string, role: string, pays: "couple" | "self"][] = [
  ["Leo", "groom", "couple"],
  ["Bea Card", "best-man", "self"],
  ["Cal Card", "groomsman", "self"],
  ["Dan Paypal", "groomsman", "self"],
  ["Eli Late", "groomsman", "self"],
]

export interface MixedParty extends Asked {
  /** What opens a member's own page, by name. */
  tokens: ReadonlyMap<string, string>
  ids: ReadonlyMap<string, string>
}

/** A couple sends in a party of five of whom most pay for themselves. */
export async function askMixed(couples: Couples): Promise<MixedParty> {
  const members = PARTY.map(([name, role, pays], at): WeddingMemberInput => ({
    name,
    role,
    pays,
    email: `${randomUUID()}@example.org`,
    ...(at % 2 === 0 ? { color: "navy-blue", style: "bow-tie" } : { color: "burgundy", style: "skinny-tie" }),
    quantity: 1,
  }))
  const name = `Six${Date.now().toString(36)}`
  const asked = await couples.ask({
    details: {
      partner_one: `Ava ${name}`,
      partner_two: `Leo ${name}`,
      email: `${name}@example.org`,
      date: inDays(90),
    },
    members,
  })
  const seen = await couples.seen(asked.token)
  const ids = new Map(seen.members.map(({ id, name: who }: WeddingMember) => [who ?? "", id]))
  const tokens = new Map<string, string>()
  for (const [who, id] of ids) {
    const link = { [WEDDING_TOKEN_HEADER]: asked.token }
    const made = await store<MadeLink>("/ties/weddings/link/links", { scope: "member", member_id: id }, link)
    tokens.set(who, made.token)
  }
  return { ...asked, tokens, ids }
}

/** Who pays what of a wedding, and its books, as the desk sees them. */
export const sharesAt = ({ id }: Asked): Promise<DeskShares> =>
  admin<DeskShares>(`/ties/weddings/${id}/shares`)

export async function orderOf({ id }: Asked): Promise<string> {
  const { wedding } = await admin<{ wedding: { order: { id: string } | null } }>(`/ties/weddings/${id}`)
  if (!wedding.order) throw new Error("The wedding is not ordered")
  return wedding.order.id
}
