import type { Choice, WeddingChoices } from "../../contract/pricing-rules"
import type {
  Drift,
  ProductTie,
  Quarantine,
  StartSync,
  StartSyncAnswer,
  SyncRun,
  SyncRunAnswer,
  SyncRuns,
} from "../../contract/sync"
import { sdk } from "./client"

const ROOT = "/admin/ties"

export interface Page {
  limit: number
  offset: number
}

/** Whose ties there are to choose from; the store's default region and channel where nothing is given. */
export interface Audience {
  region_id?: string
  sales_channel_id?: string
}

export function readRuns(query: Page & { status?: SyncRun["status"] }): Promise<SyncRuns> {
  return sdk.client.fetch<SyncRuns>(`${ROOT}/sync-runs`, { query: { ...query } })
}

export async function readRun(id: string): Promise<SyncRun> {
  const answer = await sdk.client.fetch<SyncRunAnswer>(`${ROOT}/sync-runs/${encodeURIComponent(id)}`)
  return answer.sync_run
}

export function startSync(body: StartSync): Promise<StartSyncAnswer> {
  return sdk.client.fetch<StartSyncAnswer>(`${ROOT}/sync`, { method: "POST", body })
}

export function readQuarantine(query: Page): Promise<Quarantine> {
  return sdk.client.fetch<Quarantine>(`${ROOT}/quarantine`, { query: { ...query } })
}

export function readDrift(): Promise<Drift> {
  return sdk.client.fetch<Drift>(`${ROOT}/drift`)
}

export async function readProductTie(productId: string): Promise<ProductTie["tie"]> {
  const answer = await sdk.client.fetch<ProductTie>(`${ROOT}/products/${encodeURIComponent(productId)}`)
  return answer.tie
}

export function readChoices(of: Audience): Promise<WeddingChoices> {
  return sdk.client.fetch<WeddingChoices>(`${ROOT}/wedding-choices`, { query: { ...of } })
}

/** A region, by its id as the slug, with its countries by ISO 3166-1 alpha-2. */
export type RegionChoice = Choice & { countries: Choice[] }

export async function readRegions(): Promise<RegionChoice[]> {
  const { regions } = await sdk.admin.region.list({
    fields: "id,name,currency_code,*countries",
    order: "name",
    limit: 200,
  })
  return regions.map(({ id, name, currency_code, countries }) => ({
    slug: id,
    name: `${name} (${currency_code.toUpperCase()})`,
    countries: (countries ?? []).flatMap(({ iso_2, display_name }) =>
      iso_2 ? [{ slug: iso_2, name: display_name ?? iso_2 }] : [],
    ),
  }))
}

/** E-mail address of a member of staff. */
export async function readStaffEmail(userId: string): Promise<string> {
  const { user } = await sdk.admin.user.retrieve(userId, { fields: "id,email" })
  return user.email
}
