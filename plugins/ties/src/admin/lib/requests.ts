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

/** E-mail address of a member of staff. */
export async function readStaffEmail(userId: string): Promise<string> {
  const { user } = await sdk.admin.user.retrieve(userId, { fields: "id,email" })
  return user.email
}
