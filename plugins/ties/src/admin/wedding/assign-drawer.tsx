import { Badge, Skeleton, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { Assign, Candidates, DeskWedding } from "../../contract/desk"
import { type Choice, ChoiceList } from "../components/choice-list"
import { DrawerForm } from "../components/drawer-form"
import { Problem } from "../components/problem"
import { ProseField } from "../components/prose-field"
import { Reasons } from "../components/reasons"
import type { WeddingChange } from "../hooks/use-wedding-change"
import { deskKeys } from "../lib/desk-keys"
import { readCandidates } from "../lib/desk-requests"
import { coupleOf } from "../lib/desk-words"
import { ChangeNotice } from "./change-notice"

/** Stands for the queue where an id is wanted. */
const QUEUE = "queue"

export interface AssignDrawerProps {
  wedding: DeskWedding
  open: boolean
  close: () => void
  change: WeddingChange<Assign>
}

/** Who could have this wedding, each with the score that speaks for them and why. */
export function AssignDrawer({ wedding, open, close, change }: AssignDrawerProps) {
  const found = useQuery({
    queryKey: deskKeys.candidates(wedding.id),
    queryFn: () => readCandidates(wedding.id),
    enabled: open,
    staleTime: 0,
  })
  const [chosen, choose] = useState<string | null>(null)
  const [reason, write] = useState("")
  const candidates = found.data?.candidates ?? []
  const best = candidates.find(({ available }) => available)?.coordinator_id
  const to = chosen ?? best ?? QUEUE
  return (
    <DrawerForm
      open={open}
      close={close}
      title={wedding.coordinator ? "Hand over" : "Assign"}
      description={coupleOf(wedding.details)}
      action={wedding.coordinator ? "Hand over" : "Assign"}
      pending={change.pending}
      incomplete={found.isPending}
      submit={() =>
        change.send({
          coordinator_id: to === QUEUE ? null : to,
          ...(reason.trim() ? { reason: reason.trim() } : {}),
        })
      }
    >
      <ChangeNotice problem={change.problem} />
      {found.isPending && open && !found.error && <Skeleton className="h-64" />}
      {found.error && (
        <Problem
          title="Who could have it could not be read"
          error={found.error}
          retry={() => void found.refetch()}
          retrying={found.isFetching}
        />
      )}
      {found.data && (
        <ChoiceList
          label="Coordinator"
          choices={choicesOf(candidates, wedding)}
          chosen={to}
          choose={choose}
        />
      )}
      <ProseField
        label="Reason (optional)"
        hint="Kept in the history of the wedding."
        rows={2}
        maxLength={500}
        value={reason}
        write={write}
      />
    </DrawerForm>
  )
}

function choicesOf(candidates: Candidates["candidates"], { coordinator }: DeskWedding): Choice[] {
  const people = candidates.map(({ coordinator_id, name, score, available, why }) => ({
    value: coordinator_id,
    title: coordinator?.id === coordinator_id ? `${name}, has it now` : name,
    aside: (
      <Badge size="2xsmall" color={available ? "green" : "grey"} className="shrink-0 tabular-nums">
        {available ? `Score ${Math.round(score * 10) / 10}` : "Not available"}
      </Badge>
    ),
    children: <Reasons reasons={why} />,
  }))
  const queue: Choice = {
    value: QUEUE,
    title: coordinator ? "Back into the queue" : "Leave it in the queue",
    children: (
      <Text as="span" size="small" className="text-ui-fg-subtle">
        Nobody has it, until somebody takes it.
      </Text>
    ),
  }
  return [...people, queue]
}
