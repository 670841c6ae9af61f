import type { MedusaContainer } from "@medusajs/framework/types"
import type { DeskSettings } from "../../contract"
import type { Act } from "../../modules/weddings/store/act-on-quote"
import { SYSTEM } from "../../modules/weddings/store/audit"
import type { Offered } from "./offered"
import { readVerdict } from "./verdict"

/** What happens when a quote is sent in: that, and its approval at once where nobody has to look at it. */
export async function submissionOf(
  scope: MedusaContainer,
  offered: Offered,
  wedding: { id?: string; date: string; time_zone: string },
  settings: DeskSettings,
  submit: Act,
): Promise<[Act, ...Act[]]> {
  const { yes } = await readVerdict(scope, offered, wedding, settings)
  if (!yes) return [submit]
  const request = { event: "auto_approve", actor: { kind: "system" }, approvesItself: true } as const
  return [submit, { by: SYSTEM, request }]
}
