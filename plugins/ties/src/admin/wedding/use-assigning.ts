import { useState } from "react"
import type { Assign, DeskWedding } from "../../contract/desk"
import type { DeskMe } from "../../contract/desk-staff"
import { useWeddingChange, type WeddingChange } from "../hooks/use-wedding-change"
import { assignWedding } from "../lib/desk-requests"
import type { Done } from "./done-strip"

export interface Assigning {
  change: WeddingChange<Assign>
  open: boolean
  show: () => void
  close: () => void
  /** Takes it from the queue; null where it is not there, or one may not. */
  take: (() => void) | null
}

/** Who has the wedding: assigned by hand, taken from the queue, and given back. */
export function useAssigning(
  wedding: DeskWedding,
  me: DeskMe | undefined,
  tell: (done: Done | null) => void,
): Assigning {
  const [open, setOpen] = useState(false)
  const before = wedding.coordinator
  const change = useWeddingChange<Assign>(
    wedding,
    (body) => assignWedding(wedding.id, body),
    ({ coordinator }, { reason }) => {
      setOpen(false)
      const undone = reason === UNDONE
      const sentence = coordinator ? `It is ${coordinator.name}’s now.` : "It is back in the queue."
      tell({ sentence, undo: undone || !me?.may.assign ? null : giveBack })
    },
  )
  function giveBack(): void {
    change.send({ coordinator_id: before?.id ?? null, reason: UNDONE })
  }
  const mine = me?.coordinator
  const may = me?.may.take_from_queue && mine && before === null
  return {
    change,
    open,
    show: () => {
      change.clear()
      setOpen(true)
    },
    close: () => setOpen(false),
    take: may ? () => change.send({ coordinator_id: mine.id }) : null,
  }
}

const UNDONE = "Assigned by mistake and given back at once."
