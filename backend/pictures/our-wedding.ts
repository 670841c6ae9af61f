import type { Page } from "playwright-core"
import { DEMO_OWNER } from "../seed/data/accounts"

type Save = (name: string, fullPage?: boolean) => Promise<void>

/** Ten months ahead: time enough for every task. */
const DAY = new Date(Date.now() + 300 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** The page of a couple whose party, the one that is in the builder, has just been approved, and that of one of the party. */
export async function pictureOurWedding(
  page: Page,
  { shop, api, password }: { shop: string; api: string; password: string },
  save: Save,
): Promise<void> {
  const email = `ada-${Date.now()}@example.org`
  await page.goto(`${shop}/wedding/ask`)
  await page.getByLabel("Your name").fill("Ada Byron")
  await page.getByLabel("Whom you marry").fill("Charles Babbage")
  await page.getByLabel("E-mail").fill(email)
  await page.getByLabel("Wedding day").fill(DAY)
  await page.getByLabel("Where (optional)").fill("The Old Mill, Rhinebeck")
  await page.getByRole("button", { name: "Send it to us" }).click()
  await page.getByRole("heading", { level: 1, name: /^Thank you/ }).waitFor()
  await approve(api, password, email)
  await page.goto(`${shop}/our-wedding`)
  await page.getByRole("button", { name: /^Accept version/ }).waitFor()
  await save("our-wedding")
  await pictureOurTie(page, save)
}

/** The page of one of the party, by the link that the couple makes for them. */
async function pictureOurTie(page: Page, save: Save): Promise<void> {
  await page
    .getByRole("list", { name: "The party" })
    .getByRole("link", { name: "Best man", exact: true })
    .click()
  await page.getByRole("textbox", { name: "Name (optional)" }).fill("Edmund")
  await page.getByRole("button", { name: "Save", exact: true }).click()
  await page.getByRole("heading", { level: 1, name: "Edmund" }).waitFor()
  await page.getByRole("button", { name: "Make a link to give them" }).click()
  await page.goto(await page.getByRole("textbox", { name: "Link for Edmund" }).inputValue())
  await page.getByRole("heading", { level: 1, name: "Edmund, your tie" }).waitFor()
  await save("our-tie")
}

/** What the desk does: approves it, where it was not approved by itself, and writes to the couple. */
async function approve(api: string, password: string, email: string): Promise<void> {
  const { token } = await post<{ token: string }>(`${api}/auth/user/emailpass`, {
    email: DEMO_OWNER.email,
    password,
  })
  const list = `${api}/admin/ties/weddings?q=${encodeURIComponent(email)}`
  const found = await fetch(list, { headers: { authorization: `Bearer ${token}` } })
  const { weddings } = (await found.json()) as { weddings: { id: string; version: number; state: string }[] }
  const [wedding] = weddings
  if (!wedding) throw new Error("The desk has no wedding of the picture.")
  const path = `${api}/admin/ties/weddings/${wedding.id}`
  if (wedding.state !== "approved") await post(`${path}/quote/approve`, { version: wedding.version }, token)
  await post(
    `${path}/notes`,
    { visibility: "couple", body: "Gold and burgundy for October: they will look wonderful by candlelight." },
    token,
  )
}

async function post<T>(url: string, body: object, token?: string): Promise<T> {
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}
