import { Trash } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import type { WeddingChoices } from "../../../contract/pricing-rules"
import { TieFields } from "../../components/tie-fields"
import type { MemberDraft } from "../../lib/party-draft"

export interface MemberFieldsProps {
  member: MemberDraft
  /** Shows the labels where the members stand in rows. */
  first: boolean
  choices: WeddingChoices
  change: (part: Partial<MemberDraft>) => void
  remove: () => void
}

/** One member, or several alike. */
export function MemberFields({ member, first, choices, change, remove }: MemberFieldsProps) {
  const role = choices.roles.find(({ slug }) => slug === member.role)?.name ?? member.role
  return (
    <div
      role="group"
      aria-label={role}
      className="grid grid-cols-[1fr_1fr_auto] items-end gap-x-4 gap-y-2 md:grid-cols-[1.3fr_1.3fr_1.3fr_5rem_auto]"
    >
      <TieFields tie={member} choices={choices} change={change} quiet={!first} />
      <IconButton type="button" variant="transparent" aria-label={`Take ${role} out`} onClick={remove}>
        <Trash />
      </IconButton>
    </div>
  )
}
