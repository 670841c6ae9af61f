import { DEMO_OWNER } from "../../seed/data/accounts"
import { type Answer, Client, type Send } from "../../test/bundles/client"
import type { Store } from "../catalogue/store"

/** A shopper in a store that runs, and its owner. */
export async function openClient({ api, headers }: Store, ownerPassword: string): Promise<Client> {
  const key = headers["x-publishable-api-key"] ?? ""
  const client = new Client({ request: sendTo(api) })
  const nowhere = { us: "", eu: "" }
  client.identify({ key, staff: "", regions: nowhere })
  const { token } = await client.ok<{ token: string }>("POST", "/auth/user/emailpass", {
    email: DEMO_OWNER.email,
    password: ownerPassword,
  })
  const { regions } = await client.ok<{ regions: { id: string; name: string }[] }>("GET", "/store/regions")
  const idOf = (name: string) => regions.find((region) => region.name === name)?.id ?? ""
  client.identify({
    key,
    staff: `Bearer ${token}`,
    regions: { us: idOf("United States"), eu: idOf("Europe") },
  })
  return client
}

const sendTo =
  (api: string): Send =>
  async ({ url, method, data, headers }): Promise<Answer> => {
    const answer = await fetch(api + url, {
      method,
      headers: { ...headers, "content-type": "application/json" },
      ...(data === undefined ? {} : { body: JSON.stringify(data) }),
    })
    const text = await answer.text()
    return { status: answer.status, data: text ? (JSON.parse(text) as unknown) : null }
  }
