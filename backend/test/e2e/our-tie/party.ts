import { randomUUID } from "node:crypto"
import type { CreatedWedding, MadeLink, MakeLink, OwnTie } from "@kct/medusa-plugin-ties/contract/index"
import { testStack } from "../../harness/e2e"
import { admin } from "../shopper/store"
import { inDays } from "../wedding/couple"

const { apiUrl, shopUrl } = testStack()
const WEDDINGS = "/store/ties/weddings"

async function publishableKey(): Promise<string> {
  const { api_keys: keys } = await admin<{ api_keys: { token: string }[] }>("/api-keys?type=publishable")
  return keys[0]?.token ?? ""
}

async function ask<T>(method: string, path: string, headers: object, body?: object): Promise<T> {
  const answer = await fetch(`${apiUrl}${WEDDINGS}${path}`, {
    method,
    headers: {
      "x-publishable-api-key": await publishableKey(),
      "content-type": "application/json",
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}

const byLink = (token: string) => ({ "x-wedding-token": token })

/** A wedding whose ties go to each of the party, with ways into it; the first of its members wears a bow tie. */
export class SharedWedding {
  private constructor(
    readonly token: string,
    readonly members: string[],
  ) {}

  static async make(name: string): Promise<SharedWedding> {
    const wanted = {
      details: {
        partner_one: "Ada",
        partner_two: "Charles",
        email: `couple-${randomUUID()}@example.org`,
        date: inDays(120),
        venue: "The Old Mill",
        delivery: "each_member",
      },
      members: ["bow-tie", "classic-width-tie"].map((style, at) => ({
        role: at === 0 ? "groom" : "groomsman",
        name: at === 0 ? name : "Ben",
        email: `member-${randomUUID()}@example.org`,
        color: "navy-blue",
        style,
        quantity: 1,
        pays: at === 0 ? "couple" : "self",
      })),
    }
    const key = { "idempotency-key": randomUUID() }
    const { wedding, token } = await ask<CreatedWedding>("POST", "", key, wanted)
    return new SharedWedding(
      token,
      wedding.members.map(({ id }) => id),
    )
  }

  /** What somebody is sent. */
  async link(wanted: MakeLink): Promise<string> {
    const { url } = await ask<MadeLink>("POST", "/link/links", byLink(this.token), wanted)
    if (!url?.startsWith(`${shopUrl}/our-`)) throw new Error(`The link leads to ${url}`)
    return url
  }

  memberLink(at: number): Promise<string> {
    return this.link({ scope: "member", member_id: this.members[at] ?? "" })
  }

  /** What the store has of a member. */
  async stored(link: string): Promise<OwnTie["member"]> {
    const token = link.split("/").at(-1) ?? ""
    return (await ask<OwnTie>("GET", "/member", byLink(token))).member
  }
}
