import type {
  Audit,
  AuditQuery,
  CoordinatorAnswer,
  Coordinators,
  CreateCoordinator,
  DeskCoordinator,
  DeskMe,
  DeskSettings,
  DeskSettingsAnswer,
  TaskTemplate,
  TaskTemplates,
  UpdateCoordinator,
  UpdateDeskSettings,
} from "../../contract/desk-staff"
import { sdk } from "./client"

const ROOT = "/admin/ties"

export const readMe = (): Promise<DeskMe> => sdk.client.fetch<DeskMe>(`${ROOT}/desk/me`)

export async function readCoordinators(): Promise<DeskCoordinator[]> {
  return (await sdk.client.fetch<Coordinators>(`${ROOT}/coordinators`)).coordinators
}

export async function createCoordinator(body: CreateCoordinator): Promise<DeskCoordinator> {
  const answer = await sdk.client.fetch<CoordinatorAnswer>(`${ROOT}/coordinators`, { method: "POST", body })
  return answer.coordinator
}

export async function updateCoordinator(id: string, body: UpdateCoordinator): Promise<DeskCoordinator> {
  const path = `${ROOT}/coordinators/${encodeURIComponent(id)}`
  return (await sdk.client.fetch<CoordinatorAnswer>(path, { method: "POST", body })).coordinator
}

export async function readSettings(): Promise<DeskSettings> {
  return (await sdk.client.fetch<DeskSettingsAnswer>(`${ROOT}/desk-settings`)).settings
}

export async function updateSettings(body: UpdateDeskSettings): Promise<DeskSettings> {
  const answer = await sdk.client.fetch<DeskSettingsAnswer>(`${ROOT}/desk-settings`, { method: "POST", body })
  return answer.settings
}

export async function readTemplates(): Promise<TaskTemplate[]> {
  return (await sdk.client.fetch<TaskTemplates>(`${ROOT}/task-templates`)).task_templates
}

export async function writeTemplates(task_templates: TaskTemplate[]): Promise<TaskTemplate[]> {
  const answer = await sdk.client.fetch<TaskTemplates>(`${ROOT}/task-templates`, {
    method: "PUT",
    body: { task_templates },
  })
  return answer.task_templates
}

export const readAudit = (query: AuditQuery): Promise<Audit> =>
  sdk.client.fetch<Audit>(`${ROOT}/audit`, { query: { ...query } })

export interface StaffUser {
  id: string
  email: string
  name: string
}

/** Everybody who can sign in to the dashboard, for choosing who joins the desk. */
export async function readUsers(): Promise<StaffUser[]> {
  const { users } = await sdk.admin.user.list({ limit: 200, fields: "id,email,first_name,last_name" })
  return users.map(({ id, email, first_name, last_name }) => ({
    id,
    email,
    name: [first_name, last_name].filter(Boolean).join(" ") || email,
  }))
}
