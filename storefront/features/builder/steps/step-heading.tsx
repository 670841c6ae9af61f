import type { ReactNode } from "react"
import { useBuilding } from "../builder-context"

/** The step's title: where the keyboard goes when a step begins. */
export function StepHeading({ children }: { children?: ReactNode }) {
  const { step } = useBuilding()
  return (
    <>
      <h1 tabIndex={-1} className="text-heading outline-none">
        {step.title}
      </h1>
      {children ? <p className="mt-3 max-w-xl text-large text-ink-soft">{children}</p> : null}
    </>
  )
}
