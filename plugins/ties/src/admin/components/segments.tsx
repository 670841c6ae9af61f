import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

export interface SegmentsProps<One extends string> {
  /** What is chosen among. */
  label: string
  options: readonly { value: One; label: string; icon: ReactNode }[]
  chosen: One
  choose: (value: One) => void
}

/** One of a few ways to look at the same thing. */
export function Segments<One extends string>({ label, options, chosen, choose }: SegmentsProps<One>) {
  return (
    <div role="group" aria-label={label} className="bg-ui-bg-component flex rounded-md border p-0.5">
      {options.map(({ value, label: name, icon }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === chosen}
          onClick={() => choose(value)}
          className={clx(
            "txt-compact-small-plus focus-visible:shadow-borders-focus flex items-center gap-x-1.5 rounded px-2 py-1 outline-none",
            value === chosen
              ? "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
              : "text-ui-fg-subtle hover:text-ui-fg-base",
          )}
        >
          {icon}
          {name}
        </button>
      ))}
    </div>
  )
}
