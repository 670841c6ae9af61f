import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Swatch } from "@medusajs/icons"
import { DriftSection } from "../../../catalogue/drift-section"
import { QuarantineTable } from "../../../catalogue/quarantine-table"
import { RunsTable } from "../../../catalogue/runs-table"
import { SyncOverview } from "../../../catalogue/sync-overview"

/** The catalogue's desk: is it in step with the ties service, what did the last runs do, what was left out. */
export default function TiesCataloguePage() {
  return (
    <div className="flex flex-col gap-y-3">
      <SyncOverview />
      <DriftSection />
      <RunsTable />
      <QuarantineTable />
    </div>
  )
}

export const config = defineRouteConfig({ label: "Ties catalogue", icon: Swatch })

export const handle = { breadcrumb: () => "Ties catalogue" }
