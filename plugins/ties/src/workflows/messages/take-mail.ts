import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import EmailReplyParser from "email-reply-parser"
import { MESSAGE_LENGTH } from "../../contract"
import { select } from "../../database/select"
import type { Concerned, Party } from "../../domain/messages/parties"
import type { InboundMail } from "../../integrations/inbound-mail"
import { mailOfReply } from "../../integrations/inbound-mail"
import type { MessageRow as Sent } from "../../modules/outbox/store/message-rows"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import { SYSTEM } from "../../modules/weddings/store/audit"
import { optionsOf, outboxOf } from "../mail/queue"
import { checkFile, type SentFile } from "./check-file"
import { postMessage } from "./post"

/** What became of a mail that came in. */
export type Taken = "written" | "unknown" | "stranger" | "empty"

/** Most characters of a mail that are looked through for what is new in it. */
const LOOKED_THROUGH = 40_000

/** What may not stand in a message: a line may end, and words be set apart. */
const UNPRINTABLE = /[^\P{Cc}\n\t]/gu

/**
 * Writes the answer to a mail of ours into the thread that it told of, once for its `Message-ID`. An answer from an address
 * to which the mail was not sent is kept out, and whoever looks after the wedding is told by a note.
 */
export async function takeMail(
  scope: MedusaContainer,
  mail: InboundMail,
  files: readonly SentFile[],
): Promise<Taken> {
  const { inbound } = optionsOf(scope).mail
  const id =
    inbound && mail.to.map((address) => mailOfReply(inbound, address)).find((found) => found !== null)
  const sent = id ? await outboxOf(scope).findMail(id) : null
  if (!sent || sent.wedding_id === null || mail.messageId === "") return "unknown"
  const weddingId = sent.wedding_id
  const author = mail.from === sent.recipient ? await authorOf(scope, sent) : null
  const text = newIn(mail.text)
  if (author === null) {
    await tellOfStranger(scope, weddingId, mail.from, text)
    return "stranger"
  }
  const kept = (await Promise.all(files.map(keepable))).filter((file) => file !== null)
  const said = [text, leftOut(files.length - kept.length)].filter((part) => part !== "").join("\n\n")
  if (said === "" && kept.length === 0) return "empty"
  try {
    await postMessage(scope, {
      weddingId,
      author,
      wish: await wishOf(scope, weddingId, sent),
      text: said.slice(0, MESSAGE_LENGTH),
      files: kept,
      via: "mail",
      key: `mail:${mail.messageId}`,
    })
  } catch (error) {
    // Handed in again, and cut otherwise on the way: it is there already.
    if (!(error instanceof MedusaError) || error.type !== MedusaError.Types.CONFLICT) throw error
  }
  return "written"
}

/** What is new in a mail: without what it answers to, and without a signature. */
function newIn(text: string): string {
  const whole = text.slice(0, LOOKED_THROUGH).replaceAll("\r\n", "\n")
  return new EmailReplyParser().parseReply(whole).replace(UNPRINTABLE, "").trim()
}

/** The same, where it is a file that may be kept. */
async function keepable(file: SentFile): Promise<SentFile | null> {
  try {
    await checkFile(file)
    return file
  } catch {
    return null
  }
}

const leftOut = (count: number): string =>
  count === 0
    ? ""
    : `(${count} ${count === 1 ? "file was" : "files were"} left out: only pictures and PDFs are taken.)`

const AT_DESK = `
  select c.user_id from wed_coordinator c
  join "user" u on u.id = c.user_id and u.deleted_at is null
  join wed_wedding w on w.coordinator_id = c.id and w.deleted_at is null
  where lower(u.email) = ? and w.id = ? and c.is_active and c.deleted_at is null`

/** Who was told by a mail; null where they have no more to do with the wedding. */
async function authorOf(scope: MedusaContainer, sent: Sent): Promise<Party | null> {
  const weddingId = sent.wedding_id ?? ""
  switch (sent.kind) {
    case "new-message": {
      const { wedding } = await weddingsOf(scope).requireWedding(weddingId)
      return wedding.email.toLowerCase() === sent.recipient ? { kind: "couple" } : null
    }
    case "member-message": {
      const { member_id: id } = sent.payload as { member_id: string }
      const member = (await weddingsOf(scope).readMembers(weddingId)).find((one) => one.id === id)
      return member?.email?.toLowerCase() === sent.recipient ? { kind: "member", id } : null
    }
    case "message-waiting": {
      const [user] = await select<{ user_id: string }>(scope, AT_DESK, [sent.recipient, weddingId])
      return user ? { kind: "desk", id: user.user_id } : null
    }
    default:
      return null
  }
}

/** An answer is for whom the message was that it answers. */
async function wishOf(scope: MedusaContainer, weddingId: string, sent: Sent): Promise<Concerned> {
  const { seq } = sent.payload as { seq?: number }
  const told = seq === undefined ? null : await weddingsOf(scope).readMessage(weddingId, seq)
  return told
    ? { memberId: told.member_id, withCouple: told.with_couple }
    : { memberId: null, withCouple: true }
}

async function tellOfStranger(
  scope: MedusaContainer,
  weddingId: string,
  from: string,
  text: string,
): Promise<void> {
  await weddingsOf(scope).addNote({
    weddingId,
    by: SYSTEM,
    visibility: "internal",
    body: `A mail from ${from || "nobody"} came to an address that was given to somebody else. It was kept out of the thread. It says:\n\n${text.slice(0, 1000)}`,
  })
}

const weddingsOf = (scope: MedusaContainer): WeddingsService => scope.resolve(WEDDINGS_MODULE)
