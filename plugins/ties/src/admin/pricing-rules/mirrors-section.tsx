import { ArrowPath } from "@medusajs/icons"
import { Container, Heading, Skeleton, StatusBadge, Table, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import type { Mirrors } from "../../contract/pricing-rules"
import { ActionButton } from "../components/action-button"
import { Problem } from "../components/problem"
import { Reasons } from "../components/reasons"
import { ScrollTable } from "../components/scroll-table"
import { useMayPrice } from "../hooks/use-may-price"
import { useNow } from "../hooks/use-now"
import { formatAgo, formatCountOf } from "../lib/format"
import { sentenceOf } from "../lib/sentence"
import { Mends } from "./mends"
import { mendMirrors, readMirrors, ruleKeys } from "./requests"

type Mirror = Mirrors["mirrors"][number]

/** Whether Medusa's promotions still say what the rules say, and what was done where they did not. */
export function MirrorsSection() {
  const mirrors = useQuery({ queryKey: ruleKeys.mirrors, queryFn: readMirrors })
  const mend = useMend()
  const may = useMayPrice()
  const wrong = mirrors.data?.mirrors.filter(({ differences }) => differences.length > 0) ?? []
  return (
    <Container className="divide-y overflow-hidden p-0" role="region" aria-label="Medusa's promotions">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex min-w-0 max-w-xl flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Heading level="h2">Medusa's promotions</Heading>
            {mirrors.data && <Verdict wrong={wrong.length} />}
          </div>
          <About mirrors={mirrors.data} />
        </div>
        <div className="flex items-center gap-x-2">
          <ActionButton
            icon={<ArrowPath />}
            variant="secondary"
            onClick={() => void mirrors.refetch()}
            isLoading={mirrors.isFetching}
          >
            Compare again
          </ActionButton>
          {may.change && wrong.length > 0 && (
            <ActionButton icon={null} onClick={() => mend.mutate()} isLoading={mend.isPending}>
              Put right
            </ActionButton>
          )}
        </div>
      </div>
      {mirrors.isPending && !mirrors.error && <Skeleton className="h-16 rounded-none" />}
      {mirrors.error && (
        <Problem
          title="The promotions could not be compared with the rules"
          error={mirrors.error}
          retry={() => void mirrors.refetch()}
          retrying={mirrors.isFetching}
        />
      )}
      {wrong.length > 0 && <Differences mirrors={wrong} />}
      {mirrors.data && mirrors.data.mends.length > 0 && <Mends mends={mirrors.data.mends} />}
    </Container>
  )
}

function useMend() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: mendMirrors,
    onSuccess: (answer) => {
      client.setQueryData(ruleKeys.mirrors, answer)
      void client.invalidateQueries({ queryKey: ruleKeys.all })
      toast.success(`${formatCountOf(answer.mended.length, "promotion")} put right`, {
        description: answer.mended.join(", "),
      })
    },
    onError: (error) => toast.error("The promotions were not put right", { description: sentenceOf(error) }),
  })
}

function Verdict({ wrong }: { wrong: number }) {
  return (
    <span role="status" aria-label="Promotions">
      <StatusBadge color={wrong === 0 ? "green" : "orange"}>
        {wrong === 0 ? "As the rules say" : formatCountOf(wrong, "difference")}
      </StatusBadge>
    </span>
  )
}

function About({ mirrors }: { mirrors: Mirrors | undefined }) {
  const now = useNow()
  return (
    <Text size="small" className="text-ui-fg-subtle">
      Each rule acts through two promotions of Medusa, for prices with tax and without. Change the rule, not
      these: what is changed there is undone.
      {mirrors &&
        ` ${formatCountOf(mirrors.mirrors.length, "promotion")} compared ${formatAgo(mirrors.checked_at, now)}.`}
    </Text>
  )
}

function Differences({ mirrors }: { mirrors: readonly Mirror[] }) {
  return (
    <ScrollTable label="Promotions that differ" columns={["Promotion", "Rule", "What differs"]}>
      {mirrors.map((mirror) => (
        <Table.Row key={mirror.code} className="[&_td]:py-3">
          <Table.Cell className="txt-compact-small-plus text-ui-fg-base whitespace-nowrap">
            {mirror.code}
          </Table.Cell>
          <Table.Cell className="min-w-36">{mirror.rule_name}</Table.Cell>
          <Table.Cell className="min-w-60">
            <Reasons reasons={mirror.differences} />
          </Table.Cell>
        </Table.Row>
      ))}
    </ScrollTable>
  )
}
