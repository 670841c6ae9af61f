import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { Message } from "../../contract"
import { addressed, type Concerned, keyOf, type Party } from "../../domain/messages/parties"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Written } from "../../modules/weddings/store/messages"
import { readClock } from "../quotes/clock"
import { MESSAGE_WRITTEN } from "./events"
import { checkFile, type SentFile } from "./check-file"
import { dropFiles, storeFiles } from "./files"
import { nameOfParty } from "./name-of"
import { toMessage } from "./read-thread"

export interface WantedMessage {
  weddingId: string
  author: Party
  /** Of a couple: which of the two writes; absent: both. */
  partner?: "one" | "two" | undefined
  wish: Concerned
  /** Plain text; may be empty where there are files. */
  text: string
  files: readonly SentFile[]
  via: "page" | "mail"
  /** By which it is known when it is sent again: unique to its author. */
  key: string
}

const sha256 = (...parts: (string | Buffer)[]): string => {
  const hash = createHash("sha256")
  for (const part of parts) hash.update(part)
  return hash.digest("hex")
}

const refused = (sentence: string): MedusaError => new MedusaError(MedusaError.Types.INVALID_DATA, sentence)

/**
 * Writes a message with its files into the thread of a wedding, and tells all whom it concerns. Sent again under the same
 * key it is written once, and its files kept once.
 * @throws MedusaError 400 for what can't be sent, 409 for a key under which something else was sent
 */
export async function postMessage(scope: MedusaContainer, wanted: WantedMessage): Promise<Message> {
  const { weddingId, author, partner, text, files, via } = wanted
  const to = addressed(author, wanted.wish)
  if (typeof to === "string") throw refused(to)
  if (text === "" && files.length === 0) throw refused("text: must not be empty where no file is sent")
  const weddings: WeddingsService = scope.resolve(WEDDINGS_MODULE)
  await requireMember(weddings, weddingId, to)
  const key = sha256(keyOf(author), "\n", wanted.key)
  const said = JSON.stringify([text, to, partner ?? null, files.map(({ name }) => name)])
  const requestHash = sha256(said, ...files.map(({ bytes }) => sha256(bytes)))
  const known = await weddings.findMessageByKey(weddingId, key, requestHash)
  if (known) return reread(weddings, weddingId, known.seq, author)
  const checked = await Promise.all(files.map(checkFile))
  const [name, { slaDueAt }] = await Promise.all([
    nameOfParty(scope, weddingId, author, partner),
    readClock(scope),
  ])
  const stored = await storeFiles(scope, checked)
  let written: Written
  try {
    written = await weddings.addMessage({
      weddingId,
      author,
      name,
      to,
      text,
      files: stored,
      via,
      key,
      requestHash,
      slaDueAt: new Date(slaDueAt),
    })
  } catch (error) {
    await dropFiles(scope, stored)
    throw error
  }
  const { id, seq, isNew } = written
  // Sent twice at once: the files of the other are those that are kept.
  if (!isNew) await dropFiles(scope, stored)
  else {
    await scope
      .resolve(Modules.EVENT_BUS)
      .emit({ name: MESSAGE_WRITTEN, data: { id, wedding_id: weddingId, seq } })
  }
  return reread(weddings, weddingId, seq, author)
}

async function requireMember(
  weddings: WeddingsService,
  weddingId: string,
  { memberId }: Concerned,
): Promise<void> {
  if (memberId === null) return
  const members = await weddings.readMembers(weddingId)
  if (!members.some(({ id }) => id === memberId)) throw refused("member_id: is nobody of this party")
}

async function reread(
  weddings: WeddingsService,
  weddingId: string,
  seq: number,
  party: Party,
): Promise<Message> {
  const row = await weddings.readMessage(weddingId, seq)
  if (!row) throw new Error(`The message ${seq} of ${weddingId} is not there any more`)
  return toMessage(row, party)
}
