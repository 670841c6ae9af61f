import type { Page } from "playwright-core"
import { DEMO_OWNER } from "../seed/data/accounts"

type Save = (name: string, fullPage?: boolean) => Promise<void>

/** Mails that are shown, by the names of their pictures. */
const SHOWN = {
  "mail-invitation": "member-invitation",
  "mail-quote-ready": "quote-ready",
  "mail-shipped": "wedding-shipped",
} as const

/** Some mails as who gets them sees them: what the admin's preview shows, on a page of its own. */
export async function pictureMail(page: Page, api: string, password: string, save: Save): Promise<void> {
  const signedIn = await fetch(`${api}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: DEMO_OWNER.email, password }),
  })
  const { token } = (await signedIn.json()) as { token: string }
  for (const [name, kind] of Object.entries(SHOWN)) {
    const answer = await fetch(`${api}/admin/ties/mail-kinds/${kind}/preview`, {
      headers: { authorization: `Bearer ${token}` },
    })
    if (!answer.ok) throw new Error(`The preview of ${kind} answered ${answer.status}`)
    const { preview } = (await answer.json()) as { preview: { html: string } }
    await page.setContent(preview.html)
    await save(name, true)
  }
}
