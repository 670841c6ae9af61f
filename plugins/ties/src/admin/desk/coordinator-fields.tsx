import { Pick } from "../components/pick"
import { SwitchRow } from "../components/switch-row"
import { TextField } from "../components/text-field"
import type { DeskRole } from "../../contract/desk-staff"
import type { CoordinatorDraft } from "../lib/coordinator-draft"
import { ROLE_WORDS, ROLES } from "../lib/desk-words"
import { DaysOff } from "./days-off"

export interface CoordinatorFieldsProps {
  draft: CoordinatorDraft
  change: (part: Partial<CoordinatorDraft>) => void
  faults: Readonly<Record<string, string>>
  /** Roles that who looks may give. */
  mayGive: readonly DeskRole[]
}

/** Who somebody of the desk is, what they know, and how much they can have. */
export function CoordinatorFields({ draft, change, faults, mayGive }: CoordinatorFieldsProps) {
  // The role that they have stays to be seen, also by who may not give it.
  const roles = ROLES.filter((role) => mayGive.includes(role) || role === draft.role)
  return (
    <>
      <TextField
        label="Name"
        maxLength={120}
        value={draft.name}
        write={(name) => change({ name })}
        fault={faults["name"]}
      />
      <Pick
        label="Role"
        hint={`${draft.name.trim() || "Who has it"} ${ROLE_WORDS[draft.role].meaning}`}
        value={draft.role}
        options={roles.map((value) => ({ value, label: ROLE_WORDS[value].label }))}
        pick={(role) => change({ role })}
        disabled={!mayGive.includes(draft.role)}
      />
      <TextField
        label="Open weddings, at most"
        hint="At that number they get no more by themselves. 0 for somebody who has none."
        numeric
        value={draft.capacity}
        write={(capacity) => change({ capacity })}
        fault={faults["capacity"]}
      />
      <TextField
        label="Themes they know"
        hint="Apart by commas, such as garden-romance, beach-bliss."
        value={draft.skills}
        write={(skills) => change({ skills })}
        fault={faults["skills"]}
      />
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label="Languages"
          hint="Such as en, fr."
          value={draft.languages}
          write={(languages) => change({ languages })}
          fault={faults["languages"]}
        />
        <TextField
          label="Countries"
          hint="Such as us, ca."
          value={draft.regions}
          write={(regions) => change({ regions })}
          fault={faults["regions"]}
        />
      </div>
      <DaysOff days={draft.days_off} change={(days_off) => change({ days_off })} fault={faults["days_off"]} />
      <SwitchRow
        label="At the desk"
        hint="Off for somebody who left: nothing is assigned to them, and they see no wedding."
        on={draft.is_active}
        turn={(is_active) => change({ is_active })}
      />
    </>
  )
}
