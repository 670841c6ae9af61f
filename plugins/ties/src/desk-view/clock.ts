import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskSettings } from "../contract"
import { atRiskBefore } from "../domain/desk/sla"
import { readDeskSettings } from "../workflows/desk/settings"

/** By which the desk tells the time: all rows of an answer by the same. */
export interface DeskClock {
  now: Date
  /** An answer that is owed, and due before this moment, is at risk. */
  riskBefore: Date
}

export function clockOf({ sla, holidays }: DeskSettings, now = new Date()): DeskClock {
  return { now, riskBefore: new Date(atRiskBefore(now.getTime(), sla, new Set(holidays))) }
}

/** The clock by the settings as they are: one statement. */
export const readClock = async (scope: MedusaContainer): Promise<DeskClock> =>
  clockOf(await readDeskSettings(scope))
