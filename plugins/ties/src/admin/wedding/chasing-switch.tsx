import type { Chasing, DeskWedding } from "../../contract/desk"
import { SwitchRow } from "../components/switch-row"
import { useWeddingChange } from "../hooks/use-wedding-change"
import { pauseChasing } from "../lib/desk-requests"
import { formatMoment } from "../lib/format"
import { ChangeNotice } from "./change-notice"

export interface ChasingSwitchProps {
  wedding: DeskWedding
  mayChange: boolean
}

/** Whether those of the party who have not answered are reminded by themselves. */
export function ChasingSwitch({ wedding, mayChange }: ChasingSwitchProps) {
  const { chasing_paused_at: since } = wedding
  const change = useWeddingChange(wedding, (body: Chasing) => pauseChasing(wedding.id, body))
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <ChangeNotice problem={change.problem} />
      <SwitchRow
        label="Remind the party by itself"
        hint={
          since === null
            ? "Who has not answered is written to before the day it is due, then the couple, then it is a task of yours."
            : `Paused since ${formatMoment(since)}: nobody is reminded until it is on again.`
        }
        on={since === null}
        turn={(on) => change.send({ paused: !on })}
        disabled={!mayChange || change.pending}
      />
    </div>
  )
}
