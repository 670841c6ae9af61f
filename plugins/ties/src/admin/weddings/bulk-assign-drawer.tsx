import { Input, Text } from "@medusajs/ui"
import { useState } from "react"
import type { DeskCoordinator } from "../../contract/desk-staff"
import { type Choice, ChoiceList } from "../components/choice-list"
import { DrawerForm } from "../components/drawer-form"
import { Field } from "../components/field"
import { Problem } from "../components/problem"
import { useCoordinators } from "../hooks/use-coordinators"
import { formatCountOf } from "../lib/format"

/** Stands for the queue where an id is wanted. */
const QUEUE = "queue"

export interface BulkAssignDrawerProps {
  open: boolean
  close: () => void
  /** How many weddings are to be assigned. */
  count: number
  assign: (coordinator_id: string | null, reason: string | undefined) => void
}

/** To whom the selected weddings go. */
export function BulkAssignDrawer({ open, close, count, assign }: BulkAssignDrawerProps) {
  const coordinators = useCoordinators(open)
  const [chosen, choose] = useState("auto")
  const [reason, write] = useState("")
  return (
    <DrawerForm
      open={open}
      close={close}
      title={`Assign ${formatCountOf(count, "wedding")}`}
      description="Each is told in its own history who had it and who has it now."
      action="Assign"
      pending={false}
      submit={() => {
        close()
        assign(chosen === QUEUE ? null : chosen, reason.trim() || undefined)
      }}
    >
      {coordinators.error && (
        <Problem
          title="The coordinators could not be read"
          error={coordinators.error}
          retry={() => void coordinators.refetch()}
          retrying={coordinators.isFetching}
        />
      )}
      <ChoiceList
        label="To whom"
        choices={choicesOf(coordinators.data ?? [])}
        chosen={chosen}
        choose={choose}
      />
      <Field label="Reason (optional)">
        {(control) => (
          <Input
            {...control}
            value={reason}
            maxLength={500}
            onChange={(event) => write(event.target.value)}
          />
        )}
      </Field>
    </DrawerForm>
  )
}

function choicesOf(coordinators: readonly DeskCoordinator[]): Choice[] {
  const people = coordinators.filter(({ role, is_active }) => role !== "staff" && is_active)
  return [
    { value: "auto", title: "Who fits best", children: <Why>Each wedding by its own score.</Why> },
    ...people.map(({ id, name, open_weddings, capacity, away_today }) => ({
      value: id,
      title: name,
      children: (
        <Why>
          {open_weddings} of {formatCountOf(capacity, "place")} taken{away_today ? ", away today" : ""}
        </Why>
      ),
    })),
    {
      value: QUEUE,
      title: "Back into the queue",
      children: <Why>Nobody has them, until somebody takes them.</Why>,
    },
  ]
}

function Why({ children }: { children: React.ReactNode }) {
  return (
    <Text as="span" size="small" className="text-ui-fg-subtle">
      {children}
    </Text>
  )
}
