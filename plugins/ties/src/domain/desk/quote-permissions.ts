import type { QuoteEvent } from "../quotes/transitions"
import { COORDINATING_ROLES, type DeskRole } from "./roles"

/** Which roles may cause which event, of the quotes that they may see at all. What is not here, no role may. */
export const QUOTE_PERMISSIONS: Partial<Record<QuoteEvent, readonly DeskRole[]>> = {
  submit: COORDINATING_ROLES,
  take: COORDINATING_ROLES,
  approve: COORDINATING_ROLES,
  request_changes: COORDINATING_ROLES,
  reject: COORDINATING_ROLES,
  revise: COORDINATING_ROLES,
  withdraw: COORDINATING_ROLES,
  accept: COORDINATING_ROLES,
  cancel: COORDINATING_ROLES,
  reopen: COORDINATING_ROLES,
}

export const mayCause = (role: DeskRole, event: QuoteEvent): boolean =>
  QUOTE_PERMISSIONS[event]?.includes(role) ?? false
