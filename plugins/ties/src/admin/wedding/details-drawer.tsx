import { useState } from "react"
import type { DeskWedding } from "../../contract/desk"
import type { WeddingDetailsInput } from "../../contract/weddings"
import { DrawerForm } from "../components/drawer-form"
import { useWeddingChange } from "../hooks/use-wedding-change"
import { changeDetails } from "../lib/desk-requests"
import { coupleOf } from "../lib/desk-words"
import { detailsDraft, readDetails } from "../lib/details-draft"
import { refusalOf } from "../lib/refusal"
import { ChangeNotice } from "./change-notice"
import { DetailsFields } from "./details-fields"
import type { Done } from "./done-strip"

export interface DetailsDrawerProps {
  wedding: DeskWedding
  close: () => void
  tell: (done: Done) => void
}

/** The details of a wedding, to be changed for the couple; there only while it is open. */
export function DetailsDrawer({ wedding, close, tell }: DetailsDrawerProps) {
  const [draft, write] = useState(() => detailsDraft(wedding.details))
  const [seen, see] = useState(wedding)
  const [faults, say] = useState<Readonly<Record<string, string>>>({})
  const change = useWeddingChange(
    seen,
    (details: WeddingDetailsInput) => changeDetails(wedding.id, { revision: seen.revision, details }),
    () => {
      close()
      tell({ sentence: "The details are changed.", undo: null })
    },
    see,
  )
  // `details.date: …` is about the field `date`.
  const refused = change.problem && !change.problem.conflict ? refusalOf(change.problem).fields : {}
  const byField = Object.fromEntries(
    Object.entries(refused).map(([name, fault]) => [name.replace(/^details\./, ""), fault]),
  )
  return (
    <DrawerForm
      open
      close={close}
      title="Change the details"
      description={coupleOf(wedding.details)}
      action="Save"
      pending={change.pending}
      submit={() => {
        const { details, faults: found } = readDetails(draft)
        say(found)
        if (Object.keys(found).length === 0) change.send(details)
      }}
    >
      <ChangeNotice problem={change.problem} />
      <DetailsFields
        draft={draft}
        change={(part) => write((before) => ({ ...before, ...part }))}
        faults={{ ...byField, ...faults }}
      />
    </DrawerForm>
  )
}
