import { Plus } from "@medusajs/icons"
import { ActionButton } from "../components/action-button"
import { AskFirst } from "../components/ask-first"
import { Refused } from "../components/refused"
import { SideDrawer } from "../components/side-drawer"
import { Sold } from "../components/sold"
import { useChoices } from "../hooks/use-choices"
import { coupleOf } from "../lib/desk-words"
import { join } from "../lib/ordered-party"
import { MemberFieldset } from "./member-fieldset"
import { OrderedMember } from "./ordered-member"
import { OrderedOutlook } from "./ordered-outlook"
import type { PartyDrawerProps } from "./party-drawer"
import { useOrderedChange } from "./use-ordered-change"

/** A party whose ties are ordered: who leaves, joins or wears another tie, what it comes to, and the change itself. */
export function OrderedPartyDrawer({ wedding, close, tell }: PartyDrawerProps) {
  const choices = useChoices({ region_id: wedding.quote.content.region_id })
  const changing = useOrderedChange(wedding, () => {
    close()
    tell({
      sentence: "The party and its order are changed. What it takes off goes back by itself.",
      undo: null,
    })
  })
  const { draft, write, ready, effects, ask, asking, confirm, confirming, error } = changing
  const replace = <One,>(all: readonly One[], one: One, part: Partial<One>): One[] =>
    all.map((each) => (each === one ? { ...each, ...part } : each))
  return (
    <SideDrawer
      open
      close={close}
      title="Change the ordered party"
      description={coupleOf(wedding.details)}
      footer={
        <AskFirst
          {...{ close, ask, asking, ready, confirm, confirming }}
          isTold={effects !== null}
          leave="Cancel"
          action="Change the party"
        />
      }
    >
      <div className="flex flex-col gap-y-5 px-6 py-4">
        <Sold choices={choices}>
          {(sold) => (
            <>
              <div className="flex flex-col divide-y">
                {draft.members.map((one) => (
                  <OrderedMember
                    key={one.before.id}
                    draft={one}
                    choices={sold}
                    change={(part) => write({ ...draft, members: replace(draft.members, one, part) })}
                  />
                ))}
                {draft.joining.map((one) => (
                  <MemberFieldset
                    key={one.key}
                    draft={one}
                    choices={sold}
                    change={(part) => write({ ...draft, joining: replace(draft.joining, one, part) })}
                    remove={() => write({ ...draft, joining: draft.joining.filter((each) => each !== one) })}
                  />
                ))}
              </div>
              <div>
                <ActionButton
                  type="button"
                  variant="secondary"
                  icon={<Plus />}
                  disabled={draft.members.length + draft.joining.length >= sold.limits.members}
                  onClick={() => write(join(draft))}
                >
                  Add somebody
                </ActionButton>
              </div>
            </>
          )}
        </Sold>
        {error && <Refused title="The party stays as it is" error={error} />}
        {effects && <OrderedOutlook effects={effects} members={wedding.members} />}
      </div>
    </SideDrawer>
  )
}
