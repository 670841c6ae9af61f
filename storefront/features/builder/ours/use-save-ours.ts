"use client"

import { useRouter } from "next/navigation"
import { useState, useTransition } from "react"
import { OUR_WEDDING } from "@/features/our-wedding/token"
import type { Desk } from "../desk/desk"
import type { Draft } from "../draft/types"
import { saveOurs, type SaveAnswer } from "./ours-actions"

const LOST: SaveAnswer = {
  status: "refused",
  message: "No connection. Your party is kept here: try again, nothing is saved twice.",
}

/** Saves a draft as the party of its wedding, and goes back to that. */
export function useSaveOurs(desk: Desk) {
  const { push } = useRouter()
  const [answer, setAnswer] = useState<SaveAnswer | null>(null)
  const [saving, start] = useTransition()

  function save(draft: Draft) {
    start(async () => {
      const said = await saveOurs(draft).catch(() => LOST)
      setAnswer(said)
      if (said.status !== "saved") return
      desk.act({ type: "ours", draft: said.draft })
      push(OUR_WEDDING)
    })
  }

  return { answer, saving, save, forget: () => setAnswer(null) }
}
