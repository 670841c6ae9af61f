import { Container, Skeleton } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Problem } from "../components/problem"
import { deskKeys } from "../lib/desk-keys"
import { readSettings } from "../lib/desk-staff-requests"
import { AssignmentWeights } from "./assignment-weights"
import { AutoApproval } from "./auto-approval"
import { CancellationPolicy } from "./cancellation-policy"
import { Holidays } from "./holidays"
import { QuoteExpiry } from "./quote-expiry"
import { ShippingDays } from "./shipping-days"
import { SlaHours } from "./sla-hours"

/** What the desk does by itself, and by which clock. */
export function Rules() {
  const settings = useQuery({ queryKey: deskKeys.settings, queryFn: readSettings })
  if (settings.data)
    return (
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-y-3">
          <AutoApproval settings={settings.data} />
          <SlaHours settings={settings.data} />
          <Holidays settings={settings.data} />
        </div>
        <div className="flex min-w-0 flex-col gap-y-3">
          <AssignmentWeights settings={settings.data} />
          <QuoteExpiry settings={settings.data} />
          <ShippingDays settings={settings.data} />
          <CancellationPolicy settings={settings.data} />
        </div>
      </div>
    )
  return (
    <Container className="overflow-hidden p-0">
      {settings.error ? (
        <Problem
          title="The rules of the desk could not be read"
          error={settings.error}
          retry={() => void settings.refetch()}
          retrying={settings.isFetching}
        />
      ) : (
        <Skeleton className="h-96 rounded-none" />
      )}
    </Container>
  )
}
