import type { WeddingMember, WeddingMemberInput } from "../../contract/weddings"
import { isCount, nextKey } from "./party-draft"
import { decimalOf } from "./typed"

/** One of the party as they are being typed. */
export interface WeddingMemberDraft {
  /** Tells rows apart while they are typed. */
  key: string
  /** Who they were before; null for somebody new. */
  before: WeddingMember | null
  role: string
  name: string
  /** Slugs. */
  color: string
  style: string
  quantity: string
  neck_size: string
}

export const draftParty = (members: readonly WeddingMember[]): WeddingMemberDraft[] =>
  members.map((before, at) => ({
    key: `m${at + 1}`,
    before,
    role: before.role,
    name: before.name ?? "",
    color: before.color.slug,
    style: before.style.slug,
    quantity: String(before.quantity),
    neck_size: before.neck_size === null ? "" : String(before.neck_size),
  }))

/** Somebody more, with a role and a tie to begin with. */
export const newMember = (
  drafts: readonly WeddingMemberDraft[],
  { role, color, style }: Pick<WeddingMemberDraft, "role" | "color" | "style">,
): WeddingMemberDraft => ({
  key: nextKey(drafts),
  before: null,
  role,
  name: "",
  color,
  style,
  quantity: "1",
  neck_size: "",
})

/** Somebody more, dressed as the last one. */
export function addMember(drafts: readonly WeddingMemberDraft[]): WeddingMemberDraft[] {
  const last = drafts.at(-1)
  return last ? [...drafts, newMember(drafts, last)] : []
}

/**
 * The whole party as it is to be sent, or null where a number can't be read. What is not shown of a member (their
 * address, who pays) is sent as it was: what is absent would be taken for gone.
 */
export function readMembers(drafts: readonly WeddingMemberDraft[]): WeddingMemberInput[] | null {
  if (drafts.length === 0) return null
  const members: WeddingMemberInput[] = []
  for (const { before, role, name, color, style, quantity, neck_size } of drafts) {
    const neck = neck_size.trim() === "" ? null : decimalOf(neck_size, 10, 30)
    if (!isCount(quantity) || (neck === null && neck_size.trim() !== "")) return null
    members.push({
      ...(before ? { id: before.id, email: before.email, phone: before.phone, pays: before.pays } : {}),
      role,
      name: name.trim() || null,
      color,
      style,
      quantity: Number(quantity),
      neck_size: neck,
    })
  }
  return members
}
