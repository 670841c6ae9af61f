import type { MedusaContainer } from "@medusajs/framework/types"
import { type Message, THREAD_PAGE, type Thread, type ThreadQuery } from "../../contract"
import { keyOf, type Party, partyOf } from "../../domain/messages/parties"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { MessageRow } from "../../modules/weddings/store/thread"

/** A page of the thread of a wedding as somebody sees it: four statements, whatever its length. */
export async function readThread(
  scope: MedusaContainer,
  weddingId: string,
  party: Party,
  { after, before }: ThreadQuery,
): Promise<Thread> {
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  // One more than is shown tells whether there are more.
  const most = THREAD_PAGE + 1
  const { messages, marks, unread, head } = await weddings.readThread(weddingId, party, {
    after,
    before,
    most,
  })
  const more = messages.length > THREAD_PAGE
  const shown = after === undefined ? messages.slice(-THREAD_PAGE) : messages.slice(0, THREAD_PAGE)
  return {
    messages: shown.map((row) => toMessage(row, party)),
    more,
    unread,
    receipts: marks.map(({ reader, name, seq, read_at }) => ({
      kind: partyOf(reader).kind,
      name,
      seq,
      at: new Date(read_at).toISOString(),
    })),
    head,
  }
}

/** A message as somebody sees it. */
export function toMessage(row: MessageRow, party: Party): Message {
  const { id, seq, author, author_name, member_id, member, with_couple, body, attachments, via } = row
  return {
    id,
    seq,
    from: { kind: partyOf(author).kind, name: author_name, me: author === keyOf(party) },
    to: { couple: with_couple, member: member_id === null ? null : { id: member_id, name: member ?? "" } },
    text: body,
    attachments,
    via,
    at: new Date(row.created_at).toISOString(),
  }
}
