import { Plus } from "@medusajs/icons"
import { createDataTableColumnHelper, StatusBadge, useDataTable } from "@medusajs/ui"
import { useMemo, useState } from "react"
import type { DeskCoordinator, DeskMe } from "../../contract/desk-staff"
import { ActionButton } from "../components/action-button"
import { OpenButton } from "../components/open-button"
import { TableSection } from "../components/table-section"
import { useCoordinators } from "../hooks/use-coordinators"
import { ROLE_WORDS, wordsOfSlug } from "../lib/desk-words"
import { NOTHING } from "../lib/format"
import { CoordinatorDrawer } from "./coordinator-drawer"

const column = createDataTableColumnHelper<DeskCoordinator>()

/** Stands for somebody who is not at the desk yet. */
const NEW = "new"

/** Everybody of the desk: who they are, what they know, and how much they have. */
export function CoordinatorsTable({ me }: { me: DeskMe }) {
  const coordinators = useCoordinators()
  const [open, show] = useState<string | null>(null)
  const people = useMemo(() => coordinators.data ?? [], [coordinators.data])
  const mayEdit = me.may.edit_coordinators
  const columns = useMemo(() => coordinatorColumns(mayEdit ? show : null), [mayEdit])
  const table = useDataTable({
    data: people,
    columns,
    rowCount: people.length,
    getRowId: ({ id }) => id,
    isLoading: coordinators.isPending,
    ...(mayEdit ? { onRowClick: (_event: unknown, { id }: DeskCoordinator) => show(id) } : {}),
  })
  const known = people.find(({ id }) => id === open) ?? null
  return (
    <TableSection
      title="People"
      about="Who is not listed here has the role that the plugin’s options give to any user of the dashboard."
      table={table}
      query={coordinators}
      failed="The people of the desk could not be read"
      empty={{
        heading: "Nobody yet",
        description: "Add who sees to weddings, and new ones are assigned by themselves.",
      }}
      tools={
        mayEdit && (
          <ActionButton icon={<Plus />} variant="secondary" onClick={() => show(NEW)}>
            Add somebody
          </ActionButton>
        )
      }
    >
      {open !== null && (open === NEW || known) && (
        <CoordinatorDrawer key={open} known={known} everybody={people} me={me} close={() => show(null)} />
      )}
    </TableSection>
  )
}

function coordinatorColumns(show: ((id: string) => void) | null) {
  return [
    column.accessor("name", {
      header: "Name",
      cell: ({ row: { original } }) =>
        show ? <OpenButton onOpen={() => show(original.id)}>{original.name}</OpenButton> : original.name,
    }),
    column.accessor("role", { header: "Role", cell: ({ getValue }) => ROLE_WORDS[getValue()].label }),
    column.accessor("open_weddings", {
      header: "Open",
      cell: ({ row: { original } }) => (
        <span className="tabular-nums">
          {original.open_weddings} of {original.capacity}
        </span>
      ),
    }),
    column.accessor("is_active", {
      header: "Now",
      cell: ({ row: { original } }) => <Now coordinator={original} />,
    }),
    column.accessor("skills", {
      header: "Knows",
      cell: ({ getValue }) => getValue().map(wordsOfSlug).join(", ") || NOTHING,
    }),
    column.accessor("languages", {
      header: "Speaks",
      cell: ({ getValue }) => getValue().join(", ").toUpperCase() || NOTHING,
    }),
    column.accessor("email", { header: "E-mail", cell: ({ getValue }) => getValue() ?? NOTHING }),
  ]
}

function Now({
  coordinator: { is_active, away_today, open_weddings, capacity, role },
}: {
  coordinator: DeskCoordinator
}) {
  if (!is_active) return <StatusBadge color="grey">Left</StatusBadge>
  if (away_today) return <StatusBadge color="orange">Away</StatusBadge>
  if (role !== "staff" && open_weddings >= capacity) return <StatusBadge color="orange">Full</StatusBadge>
  return <StatusBadge color="green">Here</StatusBadge>
}
