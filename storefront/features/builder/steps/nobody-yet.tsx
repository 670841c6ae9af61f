"use client"

import type { ReactNode } from "react"
import { useBuilding } from "../builder-context"
import { follow } from "../follow"
import { STEPS } from "../steps"
import { Fitting } from "./fitting"
import { StepHeading } from "./step-heading"

/** A step of a party that has nobody in it, with the way to the step that mends it. */
export function NobodyYet({ children }: { children: ReactNode }) {
  const { on } = useBuilding()
  return (
    <Fitting>
      <StepHeading />
      {on.ready ? (
        <p className="mt-4">
          {children}{" "}
          <a href={STEPS[1].url} onClick={(event) => follow(event, STEPS[1])} className="link">
            Add your party
          </a>
        </p>
      ) : null}
    </Fitting>
  )
}
