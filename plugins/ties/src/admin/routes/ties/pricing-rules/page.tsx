import { defineRouteConfig } from "@medusajs/admin-sdk"
import { UserGroup } from "@medusajs/icons"
import { useMayPrice } from "../../../hooks/use-may-price"
import { MirrorsSection } from "../../../pricing-rules/mirrors-section"
import { RulesSection } from "../../../pricing-rules/rules-section"
import { useTrial } from "../../../pricing-rules/use-trial"
import { WhatIfSection } from "../../../pricing-rules/what-if/what-if-section"

/** The rules of the wedding price: which there are, what they would come to, and whether Medusa still says the same. */
export default function WeddingPricesPage() {
  const trial = useTrial()
  const may = useMayPrice()
  return (
    <div className="flex flex-col gap-y-3">
      <RulesSection trial={trial} />
      <WhatIfSection trial={trial} />
      {may.compare && <MirrorsSection />}
    </div>
  )
}

export const config = defineRouteConfig({ label: "Wedding prices", icon: UserGroup })

export const handle = { breadcrumb: () => "Wedding prices" }
