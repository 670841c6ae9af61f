import { Button, Text } from "@medusajs/ui"
import type { DeskEvent, DeskWedding } from "../../contract/desk"
import { DrawerForm } from "../components/drawer-form"
import { ProseField } from "../components/prose-field"
import type { ChangeProblem } from "../hooks/use-wedding-change"
import { coupleOf } from "../lib/desk-words"
import { labelOf, REASON_WORDS } from "../lib/quote-actions"
import { ChangeNotice } from "./change-notice"

export interface Words {
  reason: string
  note: string
}

export interface ReasonDrawerProps {
  wedding: DeskWedding
  /** What is about to happen; null closes it. */
  event: DeskEvent | null
  close: () => void
  words: Words
  write: (words: Words) => void
  submit: () => void
  pending: boolean
  problem: ChangeProblem | null
}

/** Asks why, before something happens that the couple wants to have explained. */
export function ReasonDrawer({ wedding, event, words, write, problem, ...rest }: ReasonDrawerProps) {
  const asked = event && REASON_WORDS[event]
  const gone = event !== null && !wedding.quote.possible.includes(event)
  return (
    <DrawerForm
      open={event !== null}
      title={event ? labelOf(event) : ""}
      description={coupleOf(wedding.details)}
      action={event ? labelOf(event) : ""}
      incomplete={words.reason.trim() === "" || gone}
      leave="Back"
      danger={event === "reject" || event === "cancel"}
      {...rest}
    >
      <ChangeNotice problem={problem} />
      {asked && (
        <>
          <ProseField
            first
            label={asked.ask}
            hint={asked.follows}
            value={words.reason}
            maxLength={1000}
            write={(reason) => write({ ...words, reason })}
          />
          <Starters starters={asked.starters} choose={(reason) => write({ ...words, reason })} />
          <ProseField
            label="Note for colleagues (optional)"
            hint="Stays at the desk; the couple never sees it."
            rows={2}
            value={words.note}
            maxLength={1000}
            write={(note) => write({ ...words, note })}
          />
        </>
      )}
    </DrawerForm>
  )
}

/** Reasons that are often so: one click less to write, and still to be changed. */
function Starters({ starters, choose }: { starters: readonly string[]; choose: (text: string) => void }) {
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        Often said
      </Text>
      <ul className="flex flex-col items-start gap-y-1">
        {starters.map((starter) => (
          <li key={starter}>
            <Button
              type="button"
              size="small"
              variant="secondary"
              className="h-auto justify-start px-2 py-1 text-left font-normal"
              onClick={() => choose(starter)}
            >
              {starter}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
