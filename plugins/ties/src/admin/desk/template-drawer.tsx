import { Button } from "@medusajs/ui"
import { useState } from "react"
import type { TaskTemplate } from "../../contract/desk-staff"
import { DrawerForm } from "../components/drawer-form"
import { FilterMenu } from "../components/filter-menu"
import { Pick } from "../components/pick"
import { Refused } from "../components/refused"
import { SwitchRow } from "../components/switch-row"
import { TextField } from "../components/text-field"
import { OWNER_WORDS, OWNERS } from "../lib/desk-words"
import { NEW_TEMPLATE, templateDraft, withoutTemplate, withTemplate } from "../lib/template-draft"

const UNITS = [
  { value: "calendar", label: "Calendar days" },
  { value: "business", label: "Business days" },
] as const

export interface TemplateDrawerProps {
  /** Null for a new one. */
  known: TaskTemplate | null
  all: readonly TaskTemplate[]
  save: (all: TaskTemplate[]) => void
  pending: boolean
  error: Error | null
  close: () => void
}

/** One step of every wedding's timeline; there only while it is open. */
export function TemplateDrawer({ known, all, save, pending, error, close }: TemplateDrawerProps) {
  const [draft, write] = useState(known ? templateDraft(known) : NEW_TEMPLATE)
  const [faults, tell] = useState<Readonly<Record<string, string>>>({})
  const change = (part: Partial<typeof draft>) => write((before) => ({ ...before, ...part }))
  return (
    <DrawerForm
      open
      close={close}
      title={known ? known.title : "Another step"}
      description="Weddings that come from now on have it so; those that are there keep their tasks."
      action="Save"
      pending={pending}
      submit={() => {
        const { list, faults: found } = withTemplate(all, draft)
        tell(found ?? {})
        if (list) save(list)
      }}
    >
      {error && <Refused title="This was not saved" error={error} />}
      <TextField
        label="Title"
        maxLength={120}
        value={draft.title}
        write={(title) => change({ title })}
        fault={faults["title"]}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label="Days before the wedding"
          numeric
          value={draft.days_before}
          write={(days_before) => change({ days_before })}
          fault={faults["days_before"]}
        />
        <Pick label="Counted in" value={draft.unit} options={UNITS} pick={(unit) => change({ unit })} />
      </div>
      <Pick
        label="Who does it"
        value={draft.owner}
        options={OWNERS.map((value) => ({ value, label: OWNER_WORDS[value] }))}
        pick={(owner) => change({ owner })}
      />
      <div>
        <FilterMenu
          label="Waits for"
          options={all
            .filter(({ key }) => key !== draft.key)
            .map(({ key, title }) => ({ value: key, label: title }))}
          chosen={draft.depends_on}
          choose={(depends_on) => change({ depends_on })}
        />
      </div>
      <SwitchRow
        label="In use"
        hint="Off, new weddings do without it."
        on={draft.is_active}
        turn={(is_active) => change({ is_active })}
      />
      {known && (
        <div>
          <Button
            type="button"
            size="small"
            variant="danger"
            onClick={() => save(withoutTemplate(all, known.key))}
          >
            Remove this step
          </Button>
        </div>
      )}
    </DrawerForm>
  )
}
