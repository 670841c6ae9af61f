import { randomUUID } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { MailPreview } from "../../contract"
import { isMailKind, type MailKindName } from "../../domain/mail/kinds"
import { MESSAGES } from "../../emails"
import { drawPicture } from "../../emails/layout/pictures"
import { renderMail } from "../../emails/render"
import { sampleContext } from "./context-of"
import { outboxOf, tellQueued, TEST } from "./queue"

/** @throws MedusaError NOT_FOUND (404) */
export function requireKind(kind: string): MailKindName {
  if (isMailKind(kind)) return kind
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no mail of the kind "${kind}"`)
}

/** A mail as who gets it sees it, pictures and all, in one text. */
async function preview(
  scope: MedusaContainer,
  kind: MailKindName,
  payload: unknown,
): Promise<MailPreview["preview"]> {
  const { subject, html, text, pictures } = renderMail(kind, payload, sampleContext(scope, kind))
  let shown = html
  for (const picture of pictures) {
    const data = (await drawPicture(picture)).toString("base64")
    shown = shown.replaceAll(`"cid:${picture.cid}"`, `"data:image/png;base64,${data}"`)
  }
  return { subject, html: shown, text }
}

/** A kind of mail, of invented people. */
export const previewKind = (scope: MedusaContainer, kind: MailKindName): Promise<MailPreview["preview"]> =>
  preview(scope, kind, MESSAGES[kind].sample)

/** A mail of the outbox. @throws MedusaError NOT_FOUND (404) */
export async function previewMail(scope: MedusaContainer, id: string): Promise<MailPreview["preview"]> {
  const mail = await outboxOf(scope).findMail(id)
  if (!mail || !isMailKind(mail.kind))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no mail ${id}`)
  return preview(scope, mail.kind, mail.payload)
}

/** Sends the preview of a kind, through the outbox as any mail goes. @returns its id */
export async function sendTest(scope: MedusaContainer, kind: MailKindName, to: string): Promise<string> {
  const [id] = await outboxOf(scope).queue([
    {
      eventKey: `${TEST}:${kind}:${randomUUID()}`,
      recipient: to,
      kind,
      locale: "en",
      timeZone: "America/New_York",
      payload: MESSAGES[kind].schema.parse(MESSAGES[kind].sample),
      weddingId: null,
      at: new Date(),
    },
  ])
  if (id === undefined) throw new Error("The test was not queued")
  await tellQueued(scope, 1)
  return id
}
