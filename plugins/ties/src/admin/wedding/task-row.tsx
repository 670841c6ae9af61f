import { CalendarMini, Check, CheckCircleSolid } from "@medusajs/icons"
import { Badge, Button, clx, IconButton, Input, Label, Popover, StatusBadge, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import type { ChangeTask } from "../../contract/desk"
import type { WeddingTask } from "../../contract/weddings"
import { daysBetween, daysWords, formatDate } from "../lib/days"
import { OWNER_WORDS } from "../lib/desk-words"
import { formatMoment } from "../lib/format"

export interface TaskRowProps {
  task: WeddingTask
  /** ISO date. */
  today: string
  /** Titles of the tasks that come first and are not done. */
  waitsFor: readonly string[]
  change: (change: ChangeTask) => void
  pending: boolean
  /** Who looks may only see it. */
  readOnly: boolean
}

/** One step to the wedding: who does it and by when, ticked off or moved. */
export function TaskRow({ task, today, waitsFor, change, pending, readOnly }: TaskRowProps) {
  const open = task.status === "open"
  return (
    <li className="flex items-start gap-x-3 px-6 py-3">
      <Tick task={task} change={change} disabled={pending || readOnly} />
      <div className="flex min-w-0 flex-1 flex-col gap-y-1">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Text
            as="span"
            size="small"
            leading="compact"
            weight="plus"
            className={clx(!open && "text-ui-fg-subtle line-through")}
          >
            {task.title}
          </Text>
          <Badge size="2xsmall">{OWNER_WORDS[task.owner]}</Badge>
          {task.overdue && <StatusBadge color="red">Overdue</StatusBadge>}
          {open && task.compressed && <StatusBadge color="orange">Shortened</StatusBadge>}
        </span>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {whenOf(task, today)}
          {open && waitsFor.length > 0 && `; waits for ${waitsFor.map((title) => `“${title}”`).join(", ")}`}
        </Text>
      </div>
      {open && !readOnly && <Move task={task} change={change} />}
    </li>
  )
}

function whenOf(task: WeddingTask, today: string): string {
  if (task.status === "skipped") return "Skipped"
  if (task.done_at) return `Done ${formatMoment(task.done_at)}`
  return `Due ${formatDate(task.due_on)}, ${daysWords(daysBetween(today, task.due_on))}`
}

function Tick({
  task,
  change,
  disabled,
}: {
  task: WeddingTask
  change: TaskRowProps["change"]
  disabled: boolean
}) {
  const done = task.status === "done"
  return (
    <IconButton
      size="2xsmall"
      variant={done ? "transparent" : "primary"}
      className="mt-0.5 shrink-0 rounded-full"
      disabled={disabled}
      aria-pressed={done}
      aria-label={`Done: ${task.title}`}
      onClick={() => change({ status: task.status === "open" ? "done" : "open" })}
    >
      {done ? (
        <CheckCircleSolid className="text-ui-tag-green-icon" />
      ) : (
        <Check className="text-ui-fg-subtle" />
      )}
    </IconButton>
  )
}

function Move({ task, change }: Pick<TaskRowProps, "task" | "change">) {
  const id = useId()
  const [open, show] = useState(false)
  const [date, choose] = useState(task.due_on)
  const then = (what: ChangeTask) => {
    show(false)
    change(what)
  }
  return (
    <Popover open={open} onOpenChange={show}>
      <Popover.Trigger asChild>
        <IconButton size="small" variant="transparent" aria-label={`Move: ${task.title}`}>
          <CalendarMini />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end" className="p-4" aria-label={`Move: ${task.title}`}>
        <form
          className="flex flex-col gap-y-3"
          onSubmit={(event) => {
            event.preventDefault()
            then({ due_on: date })
          }}
        >
          <Label htmlFor={id} size="small">
            Due on
          </Label>
          <Input
            id={id}
            type="date"
            size="small"
            required
            value={date}
            onChange={(event) => choose(event.target.value)}
          />
          <div className="flex gap-x-2">
            <Button type="submit" size="small" disabled={date === "" || date === task.due_on}>
              Move
            </Button>
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => then({ status: "skipped" })}
            >
              Skip it
            </Button>
          </div>
        </form>
      </Popover.Content>
    </Popover>
  )
}
