import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskSettings } from "../../contract"
import { slaDueAt } from "../../domain/desk/sla"
import type { Clock } from "../../modules/weddings/store/act-on-quote"
import { readDeskSettings } from "../desk/settings"

const DAY = 86_400_000

/** The time now, and what begins with it by the desk's settings. */
export function clockOf(settings: DeskSettings, now = Date.now()): Clock {
  const { sla, holidays, quote } = settings
  return {
    now,
    slaDueAt: slaDueAt(now, sla, new Set(holidays)),
    expiresAt: now + quote.expiry_days * DAY,
  }
}

/** As `clockOf`, by the settings as they are now: one statement. */
export const readClock = async (scope: MedusaContainer): Promise<Clock> =>
  clockOf(await readDeskSettings(scope))

/** Until when a couple's link opens a wedding: the end of so many days after it, wherever it is. */
export const linkExpiry = (weddingDate: string, linkDays: number): Date =>
  new Date(Date.parse(`${weddingDate}T00:00:00Z`) + (linkDays + 2) * DAY)
