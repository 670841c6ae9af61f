import type {
  MailAnswer,
  MailKinds,
  MailPreview,
  Mails,
  MailState,
  SuppressionAnswer,
  Suppressions,
  TestMail,
} from "../../contract/mail"
import { sdk } from "../lib/client"
import { keys } from "../lib/query-keys"
import type { Page } from "../lib/requests"

const MAILS = "/admin/ties/mails"
const KINDS = "/admin/ties/mail-kinds"
const HELD = "/admin/ties/mail-suppressions"
const ALL = [...keys.all, "mail"] as const

export interface MailQuery extends Page {
  state: MailState | undefined
  q: string | undefined
}

export interface HeldQuery extends Page {
  q: string | undefined
}

/** What is previewed: a kind, of invented people, or a mail of the outbox. */
export type Previewed = { kind: string } | { id: string }

export const mailKeys = {
  /** Everything that a retry or a test makes old. */
  all: ALL,
  mails: (query: MailQuery) => [...ALL, "list", query] as const,
  suppressions: (query: HeldQuery) => [...ALL, "held", query] as const,
  kinds: [...ALL, "kinds"] as const,
  preview: (of: Previewed | null) => [...ALL, "preview", of] as const,
}

export function readMails(query: MailQuery): Promise<Mails> {
  return sdk.client.fetch<Mails>(MAILS, { query: { ...query } })
}

export function readSuppressions(query: HeldQuery): Promise<Suppressions> {
  return sdk.client.fetch<Suppressions>(HELD, { query: { ...query } })
}

export async function liftSuppression(id: string): Promise<SuppressionAnswer["suppression"]> {
  const path = `${HELD}/${encodeURIComponent(id)}/lift`
  return (await sdk.client.fetch<SuppressionAnswer>(path, { method: "POST" })).suppression
}

export function readKinds(): Promise<MailKinds> {
  return sdk.client.fetch<MailKinds>(KINDS)
}

const placeOf = (of: Previewed): string =>
  "kind" in of ? `${KINDS}/${encodeURIComponent(of.kind)}` : `${MAILS}/${encodeURIComponent(of.id)}`

export async function readPreview(of: Previewed): Promise<MailPreview["preview"]> {
  const answer = await sdk.client.fetch<MailPreview>(`${placeOf(of)}/preview`)
  return answer.preview
}

export async function retryMail(id: string): Promise<MailAnswer["mail"]> {
  const answer = await sdk.client.fetch<MailAnswer>(`${placeOf({ id })}/retry`, { method: "POST" })
  return answer.mail
}

export function sendTest(kind: string, body: TestMail): Promise<{ id: string }> {
  return sdk.client.fetch<{ id: string }>(`${placeOf({ kind })}/send`, { method: "POST", body })
}
