import type {
  Coordinators,
  CoupleWedding,
  CreatedWedding,
  CreateWedding,
  DeskCoordinator,
  Weddings,
} from "@kct/medusa-plugin-ties/contract/index"
import { WEDDING_TOKEN_HEADER } from "@kct/medusa-plugin-ties/contract/index"

const DAY = 86_400_000

/** An ISO date so many days from now. */
export const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

/** Where a shop is, and who may ask it as staff. */
export interface Place {
  apiUrl: string
  owner: { email: string; password: string }
}

export interface Asked {
  id: string
  code: string
  couple: string
  /** What opens it for the couple. */
  token: string
}

export interface Wanted extends Partial<CreateWedding> {
  ties?: number
  /** Until the wedding. */
  days?: number
  /** What the names of several couples have in common, for finding them together. */
  family?: string
}

/** What the couples of `ask` wear, unless told otherwise. */
export const WORN = ["TIE-NAVY-BLUE-BOW-TIE", "TIE-BURGUNDY-SKINNY-TIE"]
const PLENTY = 5000

interface Counted {
  id: string
  location_levels: { location_id: string; stocked_quantity: number }[]
}

let asked = 0

/** Couples of a running shop, who ask from outside as anybody does: over HTTP, by their link. */
export class Couples {
  private constructor(
    private readonly place: Place,
    private readonly staff: string,
    private readonly publishableKey: string,
  ) {}

  static async of(place: Place): Promise<Couples> {
    const { token } = await ask<{ token: string }>(`${place.apiUrl}/auth/user/emailpass`, {}, place.owner)
    const { api_keys } = await ask<{ api_keys: { token: string }[] }>(
      `${place.apiUrl}/admin/api-keys?type=publishable`,
      { authorization: `Bearer ${token}` },
    )
    const [key] = api_keys
    if (!key) throw new Error("The store has no publishable key")
    const couples = new Couples(place, token, key.token)
    await couples.fillShelves()
    return couples
  }

  /** What is approved is reserved: so many couples as all journeys have would empty a shelf of fifty. */
  private async fillShelves(): Promise<void> {
    for (const sku of WORN) {
      const { inventory_items } = await this.admin<{ inventory_items: Counted[] }>(
        `/inventory-items?sku=${sku}&fields=id,*location_levels`,
      )
      for (const { id, location_levels } of inventory_items)
        for (const { location_id, stocked_quantity } of location_levels)
          if (stocked_quantity < PLENTY)
            await this.admin(`/inventory-items/${id}/location-levels/${location_id}`, {
              stocked_quantity: PLENTY,
            })
    }
  }

  /** As the owner of the store. */
  admin<Answer>(path: string, body?: object): Promise<Answer> {
    return ask<Answer>(`${this.place.apiUrl}/admin${path}`, { authorization: `Bearer ${this.staff}` }, body)
  }

  private store<Answer>(path: string, headers: Record<string, string>, body?: object): Promise<Answer> {
    const all = { "x-publishable-api-key": this.publishableKey, ...headers }
    return ask<Answer>(`${this.place.apiUrl}/store/ties/weddings${path}`, all, body)
  }

  /** A couple sends its party in: nine ties, so near that a human has to look at it, unless told otherwise. */
  async ask({ ties = 9, days = 50, family = "Journey", ...wanted }: Wanted = {}): Promise<Asked> {
    asked += 1
    const name = `${family}${Date.now().toString(36)}x${asked}`
    const { wedding, token } = await this.store<CreatedWedding>(
      "",
      { "idempotency-key": `journey-${name}` },
      {
        details: {
          partner_one: `Ava ${name}`,
          partner_two: `Leo ${name}`,
          email: `${name}@example.org`,
          date: inDays(days),
        },
        members: [
          { role: "groom", name: "Leo", color: "navy-blue", style: "bow-tie", quantity: 1 },
          { role: "groomsman", color: "burgundy", style: "skinny-tie", quantity: ties - 1 },
        ],
        ...wanted,
      },
    )
    const { weddings } = await this.admin<Weddings>(`/ties/weddings?q=${wedding.code}`)
    const [row] = weddings
    if (!row) throw new Error(`The desk does not list ${wedding.code}`)
    return { id: row.id, code: row.code, couple: row.couple, token }
  }

  /** So many couples of one family, which finds them all. */
  async askMany(count: number): Promise<{ family: string; all: Asked[] }> {
    const family = `Family${Date.now().toString(36)}`
    const all: Asked[] = []
    while (all.length < count) all.push(await this.ask({ family }))
    return { family, all }
  }

  private async placeOf(email: string): Promise<DeskCoordinator> {
    const { coordinators } = await this.admin<Coordinators>("/ties/coordinators")
    const place = coordinators.find((coordinator) => coordinator.email === email)
    if (!place) throw new Error(`${email} has no place at the desk`)
    return place
  }

  /** Gives a wedding to somebody of the desk. */
  async assign({ id }: Asked, email: string): Promise<void> {
    await this.admin(`/ties/weddings/${id}/assign`, { coordinator_id: (await this.placeOf(email)).id })
  }

  /** Some of the desk may have many weddings more; resolves to what makes their capacity what it was. */
  async makeRoom(emails: readonly string[]): Promise<() => Promise<void>> {
    const places = await Promise.all(emails.map((email) => this.placeOf(email)))
    const set = async (more: number) => {
      for (const { id, capacity } of places) {
        await this.admin(`/ties/coordinators/${id}`, { capacity: capacity + more })
      }
    }
    await set(100)
    return () => set(0)
  }

  /** The wedding as its couple sees it. */
  async seen(token: string): Promise<CoupleWedding> {
    const { wedding } = await this.store<{ wedding: CoupleWedding }>("/link", {
      [WEDDING_TOKEN_HEADER]: token,
    })
    return wedding
  }

  /** The couple wants so many groomsmen, and sends the party in again. */
  async changeAndSubmit(token: string, groomsmen: number): Promise<void> {
    const before = await this.seen(token)
    const members = before.members.map(({ id, role, name, color, style, quantity }) => ({
      id,
      role,
      name,
      color: color.slug,
      style: style.slug,
      quantity: role === "groomsman" ? groomsmen : quantity,
    }))
    const headers = { [WEDDING_TOKEN_HEADER]: token }
    await this.store("/link/party", { ...headers, method: "PUT" }, { revision: before.revision, members })
    const { quote } = await this.seen(token)
    await this.store("/link/submit", headers, { version: quote.version })
  }
}

async function ask<Answer>(
  url: string,
  { method, ...headers }: Record<string, string>,
  body?: object,
): Promise<Answer> {
  const answer = await fetch(url, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}
