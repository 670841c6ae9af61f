import type {
  CreateCoordinator,
  DeskCoordinator,
  DeskRole,
  UpdateCoordinator,
} from "../../contract/desk-staff"
import { slugsOf, wholeOf } from "./typed"

export interface DayOff {
  from: string
  to: string
}

/** Somebody of the desk as they are being typed. */
export interface CoordinatorDraft {
  user_id: string
  name: string
  role: DeskRole
  /** Apart by commas, as the other lists. */
  skills: string
  regions: string
  languages: string
  capacity: string
  days_off: DayOff[]
  is_active: boolean
  /** Who gets their open weddings; empty where they keep them. */
  hand_over_to: string
}

export const NEW_COORDINATOR: CoordinatorDraft = {
  user_id: "",
  name: "",
  role: "coordinator",
  skills: "",
  regions: "",
  languages: "en",
  capacity: "20",
  days_off: [],
  is_active: true,
  hand_over_to: "",
}

export function coordinatorDraft(known: DeskCoordinator): CoordinatorDraft {
  return {
    user_id: known.user_id,
    name: known.name,
    role: known.role,
    skills: known.skills.join(", "),
    regions: known.regions.join(", "),
    languages: known.languages.join(", "),
    capacity: String(known.capacity),
    days_off: known.days_off,
    is_active: known.is_active,
    hand_over_to: "",
  }
}

export type ReadCoordinator<Body> =
  { body: Body; faults: null } | { body: null; faults: Readonly<Record<string, string>> }

/** What is to be sent for somebody new. */
export function readNew(draft: CoordinatorDraft): ReadCoordinator<CreateCoordinator> {
  const { body, faults } = read(draft)
  if (draft.user_id === "") return { body: null, faults: { ...faults, user_id: "Choose who it is." } }
  return body === null ? { body, faults } : { body: { user_id: draft.user_id, ...body }, faults: null }
}

/** What is to be sent for somebody known: what was changed, so that who may not give a role can change the rest. */
export function readChanged(
  draft: CoordinatorDraft,
  known: DeskCoordinator,
): ReadCoordinator<UpdateCoordinator> {
  const { body, faults } = read(draft)
  if (body === null) return { body, faults }
  const before: Record<string, unknown> = { ...known }
  const changed = Object.fromEntries(
    Object.entries(body).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name])),
  )
  return {
    body: { ...changed, ...(draft.hand_over_to ? { hand_over_to: draft.hand_over_to } : {}) },
    faults: null,
  }
}

type Shape = Omit<CreateCoordinator, "user_id">

function read(draft: CoordinatorDraft): ReadCoordinator<Shape> {
  const faults: Record<string, string> = {}
  const capacity = wholeOf(draft.capacity, 0, 1000)
  if (capacity === null) faults["capacity"] = "A capacity is a whole number from 0 to 1000."
  if (draft.name.trim() === "") faults["name"] = "A name is needed."
  const regions = slugsOf(draft.regions)
  if (regions.some((region) => region.length !== 2))
    faults["regions"] = "A country is written with two letters, such as us."
  const languages = slugsOf(draft.languages)
  if (languages.some((language) => language.length !== 2))
    faults["languages"] = "A language is written with two letters, such as en."
  if (draft.days_off.some(({ from, to }) => from === "" || to === "" || from > to))
    faults["days_off"] = "Days off begin on a day and end on the same or a later one."
  if (capacity === null || Object.keys(faults).length > 0) return { body: null, faults }
  const { role, days_off, is_active } = draft
  const name = draft.name.trim()
  return {
    body: { name, role, skills: slugsOf(draft.skills), regions, languages, capacity, days_off, is_active },
    faults: null,
  }
}
