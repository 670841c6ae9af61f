import { Plus } from "@medusajs/icons"
import { createDataTableColumnHelper, StatusBadge, toast, useDataTable } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useMemo, useState } from "react"
import type { TaskTemplate } from "../../contract/desk-staff"
import { ActionButton } from "../components/action-button"
import { OpenButton } from "../components/open-button"
import { TableSection } from "../components/table-section"
import { deskKeys } from "../lib/desk-keys"
import { readTemplates, writeTemplates } from "../lib/desk-staff-requests"
import { OWNER_WORDS } from "../lib/desk-words"
import { formatCountOf, NOTHING } from "../lib/format"
import { templatesInOrder } from "../lib/template-draft"
import { TemplateDrawer } from "./template-drawer"

const column = createDataTableColumnHelper<TaskTemplate>()

/** Stands for a step that there is not yet; no key of one has a space. */
const NEW = "a new one"

/** The steps that each wedding's timeline is made of, counted back from its date. */
export function TemplatesTable() {
  const client = useQueryClient()
  const templates = useQuery({ queryKey: deskKeys.templates, queryFn: readTemplates })
  const [open, show] = useState<string | null>(null)
  const saving = useMutation({
    mutationFn: writeTemplates,
    onSuccess: (after) => {
      client.setQueryData(deskKeys.templates, after)
      show(null)
      toast.success("Saved")
    },
  })
  const steps = useMemo(() => templatesInOrder(templates.data ?? []), [templates.data])
  const columns = useMemo(() => templateColumns(steps, show), [steps])
  const table = useDataTable({
    data: steps,
    columns,
    rowCount: steps.length,
    getRowId: ({ key }) => key,
    isLoading: templates.isPending,
    onRowClick: (_event, { key }) => show(key),
  })
  return (
    <TableSection
      title="Steps of the timeline"
      about="Counted back from the wedding; a wedding that is nearer gets what is left, shortened."
      table={table}
      query={templates}
      failed="The steps could not be read"
      empty={{ heading: "No steps", description: "Weddings have no timeline until there is one." }}
      tools={
        <ActionButton icon={<Plus />} variant="secondary" onClick={() => show(NEW)}>
          Add a step
        </ActionButton>
      }
    >
      {open !== null && (
        <TemplateDrawer
          key={open}
          known={steps.find(({ key }) => key === open) ?? null}
          all={templates.data ?? []}
          save={saving.mutate}
          pending={saving.isPending}
          error={saving.error}
          close={() => {
            show(null)
            saving.reset()
          }}
        />
      )}
    </TableSection>
  )
}

function templateColumns(steps: readonly TaskTemplate[], show: (key: string) => void) {
  const titleOf = (key: string) => steps.find((step) => step.key === key)?.title ?? key
  return [
    column.accessor("title", {
      header: "Step",
      cell: ({ row: { original } }) => (
        <OpenButton onOpen={() => show(original.key)}>{original.title}</OpenButton>
      ),
    }),
    column.accessor("days_before", {
      header: "Before",
      cell: ({ row: { original } }) =>
        formatCountOf(original.days_before, original.unit === "business" ? "business day" : "day"),
    }),
    column.accessor("owner", { header: "Who", cell: ({ getValue }) => OWNER_WORDS[getValue()] }),
    column.accessor("depends_on", {
      header: "Waits for",
      cell: ({ getValue }) => getValue().map(titleOf).join(", ") || NOTHING,
    }),
    column.accessor("is_active", {
      header: "In use",
      cell: ({ getValue }) => (
        <StatusBadge color={getValue() ? "green" : "grey"}>{getValue() ? "Yes" : "No"}</StatusBadge>
      ),
    }),
  ]
}
