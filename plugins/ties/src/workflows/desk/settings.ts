import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskSettings, UpdateDeskSettings } from "../../contract"
import { ASSIGNMENT_WEIGHTS } from "../../domain/desk/assign"
import { SLA } from "../../domain/desk/sla"
import { CANCELLATION } from "../../domain/shares/cancellation"
import { AUTO_APPROVAL } from "../../domain/quotes/auto-approval"
import { WEDDINGS_MODULE } from "../../modules/weddings"
import type { WeddingsService } from "../../modules/weddings/service"
import type { Doer } from "../../modules/weddings/store/audit"

/** What holds until a lead sets something else. */
export const DEFAULT_SETTINGS: DeskSettings = {
  auto_approval: AUTO_APPROVAL,
  sla: { hours: SLA.hours, business: null },
  quote: { expiry_days: 14 },
  fulfilment: { carrier_days: 5, carrier_days_by_country: { us: 3 }, buffer_days: 2, soon_days: 3 },
  cancellation: { steps: [...CANCELLATION] },
  holidays: [],
  assignment: { automatic: true, weights: ASSIGNMENT_WEIGHTS },
}

/** How the desk works: what leads have set, and the defaults for the rest. One statement. */
export async function readDeskSettings(scope: MedusaContainer): Promise<DeskSettings> {
  const stored = await scope.resolve<WeddingsService>(WEDDINGS_MODULE).readSettings()
  return withDefaults(stored)
}

/**
 * Sets what is given, each setting whole; what is absent stays.
 * @returns all settings as they are now
 */
export async function saveDeskSettings(
  scope: MedusaContainer,
  change: UpdateDeskSettings,
  by: Doer,
): Promise<DeskSettings> {
  await scope.resolve<WeddingsService>(WEDDINGS_MODULE).saveSettings(change, by)
  return readDeskSettings(scope)
}

/** A setting that was stored before one of its parts was known has that part's default. */
export function withDefaults(stored: Readonly<Record<string, unknown>>): DeskSettings {
  const complete = Object.entries(DEFAULT_SETTINGS).map(([key, standard]) => {
    const value = stored[key]
    if (value === undefined) return [key, standard]
    return [key, Array.isArray(standard) ? value : { ...standard, ...(value as object) }]
  })
  return Object.fromEntries(complete)
}
