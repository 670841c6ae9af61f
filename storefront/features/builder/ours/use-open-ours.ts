"use client"

import { useEffect, useRef, useState, useSyncExternalStore } from "react"
import { OURS } from "@/features/our-wedding/party-links"
import type { Desk } from "../desk/desk"
import { readDraft } from "../draft/read"
import type { Choices } from "../draft/types"
import { openOurs, type OpenAnswer } from "./ours-actions"

export interface Opening {
  /** Whether the wedding is on its way: what is on the desk meanwhile is another party. */
  waiting: boolean
  /** Why it could not be opened. */
  message: string | null
}

const LOST: OpenAnswer = {
  status: "refused",
  message: "No connection, so your wedding can’t be opened to be changed. Go back to it and try again.",
}

/** Lays this browser's wedding on the desk where the address asks for it: once, after that it says only the step. */
export function useOpenOurs(desk: Desk, choices: Choices): Opening {
  const asked = useSyncExternalStore(onHash, isAsked, () => false)
  const [coming, setComing] = useState(false)
  const [message, setMessage] = useState<string | null>(null)
  const begun = useRef(false)

  useEffect(() => {
    // Whoever goes on to another step meanwhile, whose address does not ask for it, still has it coming.
    if (!asked || begun.current) return
    begun.current = true
    setComing(true)
    const open = async () => {
      const answer = await openOurs().catch(() => LOST)
      const reading = answer.status === "open" ? readDraft(answer.draft, choices) : null
      if (isAsked()) history.replaceState(null, "", location.pathname)
      if (reading) desk.open(reading)
      setMessage(answer.status === "refused" ? answer.message : null)
      setComing(false)
      begun.current = false
    }
    void open()
  }, [asked, desk, choices])

  return { waiting: asked || coming, message }
}

const isAsked = () => location.hash === `#${OURS}`

function onHash(changed: () => void): () => void {
  const events = ["hashchange", "popstate"]
  events.forEach((name) => addEventListener(name, changed))
  return () => events.forEach((name) => removeEventListener(name, changed))
}
