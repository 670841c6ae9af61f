"use client"

import { useBuilding } from "../builder-context"
import { follow } from "../follow"
import { STEPS } from "../steps"

/** Where one is, and the way to anywhere else. */
export function StepsNav() {
  const { step } = useBuilding()
  return (
    <nav aria-label="Steps">
      <ol className="flex gap-5 text-fine sm:gap-8">
        {STEPS.map((one, at) => (
          <li key={one.slug}>
            <a
              href={one.url}
              aria-current={one === step ? "step" : undefined}
              onClick={(event) => follow(event, one)}
              className="flex gap-1.5 border-b border-transparent py-2 text-ink-soft hover:text-ink aria-[current=step]:border-ink aria-[current=step]:text-ink"
            >
              <span aria-hidden className="max-sm:hidden">
                {at + 1}
              </span>
              {one.name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
