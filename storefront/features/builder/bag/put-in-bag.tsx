"use client"

import Link from "next/link"
import { useState, useTransition } from "react"
import { Button } from "@/components/ui/button"
import { BAG_EVENT } from "@/features/cart/cookies"
import { useBuilding } from "../builder-context"
import { localPlace } from "../desk/place"
import { bundleOf, dressedOf } from "../request"
import { answered, attemptFor, freshKey } from "./attempt"
import { type PutAnswer, sendParty } from "./put-party-action"

const LOST: PutAnswer = {
  status: "refused",
  message: "No connection. Your party is kept here: try again, nothing goes in twice.",
  known: false,
}

/** The whole party into the bag by one press, once. */
export function PutInBag() {
  const { desk, on } = useBuilding()
  const { draft } = on
  const [answer, setAnswer] = useState<{ of: string; said: PutAnswer } | null>(null)
  const [sending, start] = useTransition()
  const party = bundleOf(draft)
  const of = JSON.stringify(party)
  const text = JSON.stringify({ party, bundle: draft.bundle })
  const undressed = draft.members.length - dressedOf(draft).length
  // What was said of another party than this one is over.
  const said = answer?.of === of ? answer.said : null

  function send() {
    const place = localPlace()
    const key = attemptFor("bag", text, place, freshKey)
    start(async () => {
      const said = await sendParty({ party: { ...party }, key, bundle: draft.bundle }).catch(() => LOST)
      if (said.status !== "refused" || said.known) answered("bag", place)
      setAnswer({ of, said })
      if (said.status !== "put") return
      desk.act({ type: "bundle", bundle: said.bundle })
      dispatchEvent(new Event(BAG_EVENT))
    })
  }

  return (
    <div>
      <Button
        onClick={send}
        disabled={sending || undressed > 0 || party.members.length === 0}
        className="w-full"
      >
        {sending ? "One moment…" : draft.bundle ? "Change it in the bag" : "Put the party in the bag"}
      </Button>
      <p role="status" className="mt-3 min-h-6 text-fine">
        {undressed > 0 ? `${undressed === 1 ? "One has" : `${undressed} have`} no colour yet.` : null}
        {undressed === 0 && said?.status === "refused" ? (
          <span className="text-alert">{said.message}</span>
        ) : null}
        {undressed === 0 && said?.status === "put" ? (
          <>
            The party is in your bag.{" "}
            <Link href="/cart" prefetch={false} className="link">
              View bag
            </Link>
          </>
        ) : null}
      </p>
    </div>
  )
}
