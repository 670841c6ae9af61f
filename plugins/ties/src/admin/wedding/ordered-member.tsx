import { ArrowUturnLeft, Trash } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { ActionButton } from "../components/action-button"
import { ClothFields, CountField } from "../components/tie-fields"
import type { WeddingChoices } from "../../contract/pricing-rules"
import { wordsOfSlug } from "../lib/desk-words"
import type { OrderedMemberDraft } from "../lib/ordered-party"

interface Props {
  draft: OrderedMemberDraft
  choices: WeddingChoices
  change: (part: Partial<OrderedMemberDraft>) => void
}

/** One of an ordered party: the ties that they are to wear, or that they leave. */
export function OrderedMember({ draft, choices, change }: Props) {
  const { before, leaves } = draft
  const role = wordsOfSlug(before.role)
  const who = before.name ?? role
  return (
    <fieldset className="flex flex-col gap-y-3 py-4 first:pt-0">
      <legend className="sr-only">{who}</legend>
      <div className="flex items-center justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus" className="min-w-0 break-words">
          {who}
          <span className="text-ui-fg-subtle font-normal">
            {before.name && `, ${role.toLowerCase()}`}
            {leaves && ", leaves the party"}
          </span>
        </Text>
        <ActionButton
          type="button"
          variant="transparent"
          icon={leaves ? <ArrowUturnLeft /> : <Trash />}
          aria-label={leaves ? `Keep ${who}` : `Remove ${who}`}
          onClick={() => change({ leaves: !leaves })}
        >
          {leaves ? "Keep" : "Remove"}
        </ActionButton>
      </div>
      {!leaves && (
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-[1fr_1fr_5rem]">
          <ClothFields tie={draft} choices={choices} change={change} stacked />
          <CountField count={draft.quantity} change={change} />
        </div>
      )}
    </fieldset>
  )
}
