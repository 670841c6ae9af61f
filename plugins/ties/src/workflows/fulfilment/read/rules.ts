import type { MedusaContainer } from "@medusajs/framework/types"
import { NEED_BY_STEP, type ShipRules } from "../../../domain/fulfilment"
import { TASK_TEMPLATES } from "../../../domain/timeline/templates"
import { serviceOf } from "../../desk/assign"
import { withDefaults } from "../../desk/settings"
import { templatesOf } from "../../desk/templates"

/** By what it is computed when something has to leave, as leads have set it: one statement. */
export async function readShipRules(scope: MedusaContainer): Promise<ShipRules> {
  const stored = await serviceOf(scope).readSettings()
  const { fulfilment, holidays } = withDefaults(stored)
  const isStep = ({ key }: { key: string }) => key === NEED_BY_STEP
  // A shop that has struck the step from its list still has weddings that wait for their ties.
  const step = templatesOf(stored).find(isStep) ?? TASK_TEMPLATES.find(isStep)
  return {
    needBy: { days: step?.days_before ?? 14, unit: step?.unit ?? "calendar" },
    carrierDays: fulfilment.carrier_days,
    carrierDaysByCountry: fulfilment.carrier_days_by_country,
    bufferDays: fulfilment.buffer_days,
    soonDays: fulfilment.soon_days,
    holidays: new Set(holidays),
  }
}
