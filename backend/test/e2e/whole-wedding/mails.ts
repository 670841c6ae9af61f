import type { CaughtMail } from "../../../mail-catcher/caught-mail"
import { testStack } from "../../harness/e2e"
import { soon } from "../../harness/soon"

const { mailUrl } = testStack()

/** What has come for an address by now, the oldest first. */
export async function mailsTo(address: string): Promise<CaughtMail[]> {
  const answer = await fetch(`${mailUrl}/api/mails?to=${encodeURIComponent(address)}`)
  return ((await answer.json()) as { mails: CaughtMail[] }).mails
}

/** Waits for the one mail of a subject to an address. */
export async function mailTo(address: string, subject: RegExp): Promise<CaughtMail> {
  let found: CaughtMail[] = []
  await soon(async () => {
    found = (await mailsTo(address)).filter((mail) => subject.test(mail.subject))
    expect(found).toHaveLength(1)
  })
  return found[0]!
}

/** Where the button of a mail leads. */
export function buttonOf({ html }: CaughtMail, label: string): string {
  const [, href] = new RegExp(`<a[^>]+href="([^"]+)"[^>]*>\\s*${label}`).exec(html) ?? []
  if (!href) throw new Error(`The mail has no button "${label}"`)
  return href.replaceAll("&amp;", "&")
}
