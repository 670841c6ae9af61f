import { clx } from "@medusajs/ui"
import type { MyDay } from "../../contract/desk"
import { formatCount } from "../lib/format"

/** The day in numbers; what is late stands out. `queue`: whether who looks may take from it. */
export function DayCounts({ counts, queue }: { counts: MyDay["counts"]; queue: boolean }) {
  const figures = [
    { label: "Late", value: counts.late, alarming: counts.late > 0 },
    { label: "Waiting for me", value: counts.waiting },
    { label: "My tasks", value: counts.tasks },
    { label: "In 30 days", value: counts.coming },
    ...(queue ? [{ label: "In the queue", value: counts.queue }] : []),
  ]
  return (
    <dl aria-label="My day in numbers" className="bg-ui-border-base flex flex-wrap gap-px border-t">
      {figures.map(({ label, value, ...figure }) => (
        <div
          key={label}
          className="bg-ui-bg-base flex min-w-[30%] flex-1 flex-col gap-y-1 px-6 py-4 sm:min-w-0"
        >
          <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
          <dd
            className={clx(
              "txt-compact-large-plus tabular-nums",
              "alarming" in figure && figure.alarming ? "text-ui-tag-red-text" : "text-ui-fg-base",
            )}
          >
            {formatCount(value)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
