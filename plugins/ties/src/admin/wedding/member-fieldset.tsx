import { Trash } from "@medusajs/icons"
import { ActionButton } from "../components/action-button"
import { TextField } from "../components/text-field"
import { TieFields } from "../components/tie-fields"
import type { WeddingChoices } from "../../contract/pricing-rules"
import { wordsOfSlug } from "../lib/desk-words"
import type { WeddingMemberDraft } from "../lib/wedding-party"

export interface MemberFieldsetProps {
  draft: WeddingMemberDraft
  choices: WeddingChoices
  change: (part: Partial<WeddingMemberDraft>) => void
  /** Null for the last one: a party has somebody in it. */
  remove: (() => void) | null
}

/** One of the party, to be changed. */
export function MemberFieldset({ draft, choices, change, remove }: MemberFieldsetProps) {
  const who = draft.name.trim() || wordsOfSlug(draft.role)
  const bow = draft.style.includes("bow")
  return (
    <fieldset className="flex flex-col gap-y-4 py-4 first:pt-0">
      <legend className="sr-only">{who}</legend>
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label="Name"
          maxLength={120}
          className={bow ? "" : "col-span-2"}
          value={draft.name}
          write={(name) => change({ name })}
        />
        {bow && (
          <TextField
            label="Neck, in inches"
            numeric
            value={draft.neck_size}
            write={(neck_size) => change({ neck_size })}
          />
        )}
        <TieFields tie={draft} choices={choices} change={change} stacked />
      </div>
      {remove && (
        <div>
          <ActionButton
            type="button"
            variant="transparent"
            icon={<Trash />}
            aria-label={`Remove ${who}`}
            onClick={remove}
          >
            Remove
          </ActionButton>
        </div>
      )}
    </fieldset>
  )
}
