import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BUNDLES_MODULE } from "../../../modules/bundles"
import type { BundlesService } from "../../../modules/bundles/service"
import type { WeddingMember } from "../../../modules/weddings/store/members"
import type { BegunChange } from "./begin-change"

interface Described {
  begun: BegunChange
  theme: string | null
  date: string
  members: WeddingMember[] | null
}

/** Tells a cart's party what of it changes without another tie: theme, date, and what its members are called. */
export const describePartyStep = createStep(
  "ties-describe-party",
  async ({ begun, theme, date, members }: Described, { container }) => {
    const bundles: BundlesService = container.resolve(BUNDLES_MODULE)
    const { bundle, lines } = begun.change.before
    await bundles.updateBundles({ id: bundle.id, theme, wedding_date: date })
    const byKey = new Map((members ?? []).map((member, rank) => [member.id, { member, rank }]))
    const told = lines.flatMap((line) => {
      const found = byKey.get(String(line["key"]))
      if (!found) return []
      const { role, name, pays } = found.member
      return [{ id: String(line["id"]), role, name, payer: pays, rank: found.rank }]
    })
    if (told.length > 0) await bundles.updateBundleLines(told)
    return new StepResponse(null)
  },
)
