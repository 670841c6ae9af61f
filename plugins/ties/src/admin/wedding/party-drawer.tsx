import { Plus } from "@medusajs/icons"
import { useState } from "react"
import type { DeskWedding } from "../../contract/desk"
import type { WeddingMemberInput } from "../../contract/weddings"
import { ActionButton } from "../components/action-button"
import { DrawerForm } from "../components/drawer-form"
import { ProseField } from "../components/prose-field"
import { Sold } from "../components/sold"
import { useChoices } from "../hooks/use-choices"
import { useWeddingChange } from "../hooks/use-wedding-change"
import { changeParty } from "../lib/desk-requests"
import { coupleOf } from "../lib/desk-words"
import { addMember, draftParty, readMembers } from "../lib/wedding-party"
import { ChangeNotice } from "./change-notice"
import type { Done } from "./done-strip"
import { MemberFieldset } from "./member-fieldset"

export interface PartyDrawerProps {
  wedding: DeskWedding
  close: () => void
  tell: (done: Done) => void
}

/** The party, to be changed for the couple; there only while it is open. It makes a new version of the quote. */
export function PartyDrawer({ wedding, close, tell }: PartyDrawerProps) {
  const { quote } = wedding
  const choices = useChoices({ region_id: quote.content.region_id })
  const [drafts, write] = useState(() => draftParty(wedding.members))
  const [reason, say] = useState("")
  const [seen, see] = useState(wedding)
  const change = useWeddingChange(
    seen,
    (members: WeddingMemberInput[]) =>
      changeParty(wedding.id, {
        revision: seen.revision,
        members,
        ...(reason.trim() ? { reason: reason.trim() } : {}),
      }),
    () => {
      close()
      const again = quote.state === "approved" ? " It is in review again." : ""
      tell({ sentence: `The party is changed.${again}`, undo: null })
    },
    see,
  )
  const members = readMembers(drafts)
  return (
    <DrawerForm
      open
      close={close}
      title="Change the party"
      description={coupleOf(wedding.details)}
      action="Save as a new version"
      pending={change.pending}
      incomplete={members === null || !choices.data}
      submit={() => members && change.send(members)}
    >
      <ChangeNotice problem={change.problem} />
      <Sold choices={choices}>
        {(sold) => (
          <>
            <div className="flex flex-col divide-y">
              {drafts.map((draft, at) => (
                <MemberFieldset
                  key={draft.key}
                  draft={draft}
                  choices={sold}
                  change={(part) =>
                    write(drafts.map((one, place) => (place === at ? { ...one, ...part } : one)))
                  }
                  remove={
                    drafts.length > 1 ? () => write(drafts.filter(({ key }) => key !== draft.key)) : null
                  }
                />
              ))}
            </div>
            <div>
              <ActionButton
                type="button"
                variant="secondary"
                icon={<Plus />}
                disabled={drafts.length >= sold.limits.members}
                onClick={() => write(addMember(drafts))}
              >
                Add somebody
              </ActionButton>
            </div>
            <ProseField
              label="Reason (optional)"
              hint="Kept with the version; colleagues and the couple see it."
              rows={2}
              maxLength={1000}
              value={reason}
              write={say}
            />
          </>
        )}
      </Sold>
    </DrawerForm>
  )
}
