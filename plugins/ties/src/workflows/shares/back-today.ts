import type { MedusaContainer } from "@medusajs/framework/types"
import { percentBack } from "../../domain/shares/cancellation"
import { daysBetween, todayIn } from "../../domain/timeline/dates"
import { readDeskSettings } from "../desk/settings"
import type { SharedWedding } from "./read"

/** What goes back of what was paid to who cancels today: percent. */
export async function backToday(
  scope: MedusaContainer,
  { date, time_zone }: Pick<SharedWedding["wedding"], "date" | "time_zone">,
): Promise<number> {
  const { cancellation } = await readDeskSettings(scope)
  return percentBack(cancellation.steps, daysBetween(todayIn(time_zone, Date.now()), date))
}
