import { randomUUID } from "node:crypto"
import type { Page } from "playwright-core"
import { testStack } from "../../harness/e2e"
import { admin } from "../shopper/store"

const { apiUrl } = testStack()

/** What a journey looks at of a wedding at the desk. */
export interface DeskWedding {
  id: string
  code: string
  coordinator: { id: string; name: string } | null
  quote: {
    state: string
    version: number
    accepted_at: string | null
    difference: { changes: { kind: string; sentence: string }[] } | null
    content: { total: number }
  }
  order: { display_id: number } | null
  cart_id: string
}

/** The weddings of an e-mail address; a journey's own has one. */
export async function weddingsOf(email: string): Promise<{ id: string }[]> {
  const { weddings } = await admin<{ weddings: { id: string }[] }>(
    `/ties/weddings?q=${encodeURIComponent(email)}`,
  )
  return weddings
}

export async function deskWedding(id: string): Promise<DeskWedding> {
  return (await admin<{ wedding: DeskWedding }>(`/ties/weddings/${id}`)).wedding
}

/** One thing that the owner does to a quote as it is now. */
export async function decide(id: string, event: string, reason?: string): Promise<void> {
  const { quote } = await deskWedding(id)
  const body = { version: quote.version, ...(reason ? { reason } : {}) }
  await admin(`/ties/weddings/${id}/quote/${event}`, body)
}

interface DeskSettings {
  settings: { auto_approval: Record<string, unknown> }
}

/** Whether what needs no human is approved at once, as a lead sets it. */
export async function approveByItself(enabled: boolean): Promise<void> {
  const { settings } = await admin<DeskSettings>("/ties/desk-settings")
  const auto_approval = { ...settings.auto_approval, enabled, max_total: { usd: 5000 } }
  await admin("/ties/desk-settings", { auto_approval })
}

export interface Coordinator {
  id: string
  name: string
  email: string
  password: string
}

async function post<T>(path: string, body: object, token?: string): Promise<T> {
  const answer = await fetch(apiUrl + path, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** A member of staff with a login of their own, who is nothing but a coordinator. */
export async function newCoordinator(name: string): Promise<Coordinator> {
  const login = { email: `coordinator-${randomUUID()}@example.org`, password: randomUUID() }
  const { invite } = await admin<{ invite: { token: string } }>("/invites", { email: login.email })
  const { token } = await post<{ token: string }>("/auth/user/emailpass/register", login)
  const accepted = await post<{ user: { id: string } }>(
    `/admin/invites/accept?token=${invite.token}`,
    { email: login.email, first_name: name, last_name: "" },
    token,
  )
  const { coordinator } = await admin<{ coordinator: { id: string } }>("/ties/coordinators", {
    user_id: accepted.user.id,
    name,
    role: "coordinator",
  })
  return { ...login, id: coordinator.id, name }
}

/** Gives a wedding to somebody, where the desk has not done so by itself. */
export async function assign(weddingId: string, { id, name }: Coordinator): Promise<void> {
  const { coordinator } = await deskWedding(weddingId)
  if (coordinator?.id === id) return
  await admin(`/ties/weddings/${weddingId}/assign`, { coordinator_id: id, reason: `${name} has room.` })
}

/** Signs a member of staff in at the desk. */
export async function openDesk(page: Page, { email, password }: Coordinator): Promise<void> {
  await page.goto(`${apiUrl}/app/login`)
  await page.getByPlaceholder("Email").fill(email)
  await page.getByPlaceholder("Password").fill(password)
  await page.getByRole("button", { name: "Continue with Email" }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}

export const deskPath = (id: string): string => `${apiUrl}/app/ties/weddings/${id}`
