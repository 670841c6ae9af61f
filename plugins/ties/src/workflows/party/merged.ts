import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ParsedPartyEdit } from "../../contract"
import { MEMBER_FIELDS, type MemberValues, type PartyEdit } from "../../domain/party/edit"
import { type MergedParty, mergeEdits } from "../../domain/party/merge"
import { whyNotEdited } from "../../domain/party/outlook"
import { possibleEvents } from "../../domain/quotes/possible"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { MemberRow, WeddingMember } from "../../modules/weddings/store/members"
import { refused, refusedEdits } from "../../modules/weddings/store/refusal"
import type { Quoted } from "../../modules/weddings/store/wedding-rows"

/** Edits upon a wedding as it is now. */
export interface EditedWedding {
  quoted: Quoted
  /** The party before. */
  known: MemberRow[]
  merged: MergedParty<WeddingMember>
  /** Ids of those who are new. */
  added: string[]
}

/**
 * What edits make of a wedding's party as it is now.
 * @throws QuoteRefused (409) where somebody else changed the same meanwhile, with both; or where the quote does not let it be
 * @throws MedusaError INVALID_DATA (400) where nobody would be left
 */
export async function mergeWithNow(
  scope: MedusaContainer,
  weddingId: string,
  asked: readonly ParsedPartyEdit[],
): Promise<EditedWedding> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  // The revision is read first: a party that is newer than it is refused when it is saved, and never the other way round.
  const quoted = await weddings.requireWedding(weddingId)
  const known = await weddings.readMembers(weddingId)
  const edits = asked.map((edit) => toEdit(weddingId, edit))
  const merged = mergeEdits<WeddingMember>(known.map(plain), edits, (member) => member)
  const { quote } = quoted
  if (merged.conflicts.length > 0) {
    throw refusedEdits(merged.conflicts, possibleEvents(quote.state, { kind: "couple" }), quote)
  }
  if (merged.members.length === 0) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "edits: a party has at least one member")
  }
  const why = whyNotEdited({ state: quote.state, accepted: quote.accepted_at !== null }, merged.changes)
  if (why && merged.changes.any) throw refused(why, quote)
  const before = new Set(known.map(({ id }) => id))
  const added = merged.members.flatMap(({ id }) => (before.has(id) ? [] : [id]))
  return { quoted, known, merged, added }
}

function toEdit(weddingId: string, edit: ParsedPartyEdit): PartyEdit {
  switch (edit.kind) {
    case "add":
      return { kind: "add", id: idOfNew(weddingId, edit.key), to: edit.member }
    case "replace":
      return { kind: "replace", id: edit.member_id, seen: known(edit.seen), to: edit.person }
    case "set":
      return { kind: "set", id: edit.member_id, seen: known(edit.seen), to: known(edit.to) }
    case "remove":
      return { kind: "remove", id: edit.member_id, seen: known(edit.seen) }
  }
}

/** Without fields that are there and undefined, which is another thing than absent to who looks which there are. */
const known = <V extends object>(values: V): { [F in keyof V]: Exclude<V[F], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

/** Always the same for the same request, so that one whose answer got lost adds nobody twice. */
function idOfNew(weddingId: string, key: string): string {
  const bytes = createHash("sha256").update(`${weddingId} ${key}`).digest().subarray(0, 26)
  return `wmem_${Array.from(bytes, (byte) => LETTERS[byte % 32]).join("")}`
}

/** A member with what is the couple's to edit, and nothing of what they have said themselves. */
const plain = (member: MemberRow): WeddingMember => ({
  id: member.id,
  ...(Object.fromEntries(MEMBER_FIELDS.map((field) => [field, member[field]])) as unknown as MemberValues),
})
