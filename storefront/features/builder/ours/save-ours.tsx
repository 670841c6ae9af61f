"use client"

import { Button } from "@/components/ui/button"
import { OUR_WEDDING } from "@/features/our-wedding/token"
import { useBuilding } from "../builder-context"
import { type Draft, type Ours, tiesOf } from "../draft/types"
import { dressedOf } from "../request"
import { partyChanges } from "./party-changes"
import { useSaveOurs } from "./use-save-ours"

/** Saves what was changed about a wedding. Where the wedding was changed meanwhile, both are kept until one says which. */
export function SaveOurs({ ours }: { ours: Ours }) {
  const { desk, on } = useBuilding()
  const { answer, saving, save, forget } = useSaveOurs(desk)
  const { draft } = on
  const undressed = draft.members.length - dressedOf(draft).length
  return (
    <div>
      {answer?.status === "newer" ? (
        <Newer
          theirs={answer.draft}
          keep={() => {
            forget()
            save({ ...draft, ours: answer.draft.ours })
          }}
          take={() => {
            forget()
            desk.open({ draft: answer.draft, dropped: [] })
          }}
        />
      ) : null}
      <p className="mb-4 text-ink-soft">
        {ours.approved
          ? "It is approved as it was. What you change here goes back to us to be looked at, and we tell you the price anew."
          : "What you change here is what we look at."}
      </p>
      <Button
        onClick={() => save(draft)}
        disabled={saving || undressed > 0 || tiesOf(draft) === 0}
        className="w-full"
      >
        {saving ? "One moment…" : "Save the change to our wedding"}
      </Button>
      <p role="status" className="mt-3 min-h-6 text-fine">
        {undressed > 0 ? `${undressed === 1 ? "One has" : `${undressed} have`} no colour yet.` : null}
        {answer?.status === "refused" ? (
          <>
            <span className="text-alert">{answer.message}</span>{" "}
            <a href={OUR_WEDDING} className="link">
              Look at your wedding
            </a>
            {". "}
            <button
              type="button"
              onClick={() => desk.act({ type: "ours", draft: null })}
              className="link py-1"
            >
              Go on with it as another party
            </button>
          </>
        ) : null}
      </p>
    </div>
  )
}

interface NewerProps {
  theirs: Draft
  keep: () => void
  take: () => void
}

function Newer({ theirs, keep, take }: NewerProps) {
  const { shop, on } = useBuilding()
  const changes = partyChanges(on.draft.members, theirs.members, shop)
  return (
    <div role="alert" className="mb-5 border-l-2 border-alert pl-4">
      <p>Your wedding was changed meanwhile, by us or in another window. There it says:</p>
      <ul className="mt-1 text-ink-soft">
        {changes.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className="mt-1 flex flex-wrap gap-x-6">
        <button type="button" onClick={keep} className="link py-2">
          Save mine over it
        </button>
        <button type="button" onClick={take} className="link py-2">
          Take that one
        </button>
      </p>
    </div>
  )
}
