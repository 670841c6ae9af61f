"use client"

import { useState } from "react"
import { OUR_WEDDING } from "@/features/our-wedding/token"
import { useBuilding } from "../builder-context"
import { dressedOf } from "../request"
import { follow } from "../follow"
import { Fitting } from "../steps/fitting"
import { NobodyYet } from "../steps/nobody-yet"
import { StepHeading } from "../steps/step-heading"
import { STEPS } from "../steps"
import { AskForm } from "./ask-form"

/** The other way to have a party: sent to the shop, where a person looks at it before anything is bought. */
export function AskStep() {
  const { on } = useBuilding()
  const { members, ours } = on.draft
  // Once it is sent the form stays until the next page is there.
  const [sent, setSent] = useState(false)
  if (members.length === 0) return <NobodyYet>There is nobody in it yet.</NobodyYet>
  const undressed = members.length - dressedOf(on.draft).length
  return (
    <Fitting passing>
      <StepHeading>
        One of us goes over the party, its colours and the dates, and answers with a price that holds. Nothing
        is paid until you have accepted it.
      </StepHeading>
      {ours && !sent ? (
        <p className="mt-6">
          We have this party already.{" "}
          <a href={OUR_WEDDING} className="link">
            Look at your wedding
          </a>
        </p>
      ) : undressed > 0 ? (
        <p className="mt-6">
          {undressed === 1 ? "One has" : `${undressed} have`} no colour yet.{" "}
          <a href={STEPS[2].url} onClick={(event) => follow(event, STEPS[2])} className="link">
            Dress the party
          </a>
        </p>
      ) : (
        <AskForm onSent={() => setSent(true)} />
      )}
    </Fitting>
  )
}
