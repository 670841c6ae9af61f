import { ArrowPath } from "@medusajs/icons"
import { Container, Heading, Skeleton, StatusBadge, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import type { Drift } from "../../contract/sync"
import { ActionButton } from "../components/action-button"
import { Figures } from "../components/figures"
import { Problem } from "../components/problem"
import { useNow } from "../hooks/use-now"
import { verdict } from "../lib/drift-words"
import { formatAgo, formatCount } from "../lib/format"
import { keys } from "../lib/query-keys"
import { readDrift } from "../lib/requests"
import { DriftTable } from "./drift-table"
import { Notice } from "../components/notice"

/** Whether the service, Medusa and the shop show the same colours, and where they do not. */
export function DriftSection() {
  const drift = useQuery({ queryKey: keys.drift, queryFn: readDrift, retry: false })
  return (
    <Container className="overflow-hidden p-0" role="region" aria-label="Drift check">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex min-w-0 flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading level="h2">Drift check</Heading>
            {drift.data && <Verdict drift={drift.data} />}
          </div>
          <Checked at={drift.data?.checked_at} />
        </div>
        {!drift.error && (
          <ActionButton
            icon={<ArrowPath />}
            variant="secondary"
            onClick={() => void drift.refetch()}
            isLoading={drift.isFetching}
          >
            Check again
          </ActionButton>
        )}
      </div>
      {drift.isPending && <Skeleton className="h-[76px] rounded-none" />}
      {drift.error && (
        <Problem
          title="The drift could not be checked"
          error={drift.error}
          retry={() => void drift.refetch()}
          retrying={drift.isFetching}
        />
      )}
      {drift.data && !drift.error && <Answer drift={drift.data} />}
    </Container>
  )
}

function Checked({ at }: { at: string | undefined }) {
  const now = useNow()
  return (
    <Text size="small" className="text-ui-fg-subtle">
      Colours in the service, in Medusa and in the shop
      {at && `, checked ${formatAgo(at, now)}`}
    </Text>
  )
}

function Verdict({ drift }: { drift: Drift }) {
  const { label, colour } = verdict(drift)
  return (
    <span role="status" aria-label="Drift">
      <StatusBadge color={colour}>{label}</StatusBadge>
    </span>
  )
}

function Answer({ drift }: { drift: Drift }) {
  return (
    <div className="divide-y border-t">
      {drift.service_error !== null && (
        <Notice
          variant="error"
          title="The service could not be read, so Medusa and the shop are only compared with each other"
          reasons={[drift.service_error]}
        />
      )}
      <Figures
        label="Colours by place"
        figures={[
          { label: "Service", value: drift.service === null ? "Unknown" : formatCount(drift.service) },
          { label: "Medusa", value: formatCount(drift.medusa) },
          { label: "Shop", value: formatCount(drift.shop) },
        ]}
      />
      {drift.differences.length > 0 && <DriftTable differences={drift.differences} />}
    </div>
  )
}
