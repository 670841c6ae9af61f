import { Check } from "@medusajs/icons"
import { IconButton, StatusBadge, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { MyDay } from "../../contract/desk"
import { Section } from "../components/section"
import { daysBetween, daysWords, formatDate } from "../lib/days"
import { deskKeys } from "../lib/desk-keys"
import { changeTask } from "../lib/desk-requests"
import { formatCount } from "../lib/format"
import { sentenceOf } from "../lib/sentence"
import { WeddingLink } from "../wedding-parts/wedding-link"

type Task = MyDay["tasks"][number]

/** Steps that are mine, over all weddings, each ticked off where it stands. */
export function TaskList({ tasks, count, today }: { tasks: readonly Task[]; count: number; today: string }) {
  const client = useQueryClient()
  const tick = useMutation({
    mutationFn: (task: Task) => changeTask(task.wedding.id, task.id, { status: "done" }),
    onSuccess: (_wedding, task) => {
      toast.success(`Done: ${task.title}`, {
        description: task.wedding.couple,
        action: {
          label: "Undo",
          altText: `Open “${task.title}” again`,
          onClick: () => void reopen(task),
        },
      })
      return client.invalidateQueries({ queryKey: deskKeys.all })
    },
    onError: (error) => toast.error("It could not be ticked off", { description: sentenceOf(error) }),
  })

  async function reopen(task: Task): Promise<void> {
    try {
      await changeTask(task.wedding.id, task.id, { status: "open" })
    } catch (error) {
      toast.error("It could not be opened again", { description: sentenceOf(error) })
    }
    await client.invalidateQueries({ queryKey: deskKeys.all })
  }

  return (
    <Section
      title="My tasks"
      actions={
        <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
          {formatCount(count)}
        </Text>
      }
    >
      {tasks.length === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          No step of yours is due soon. New ones come with each wedding that is assigned to you.
        </Text>
      ) : (
        <ul className="divide-y">
          {tasks.map((task) => (
            <li key={task.id} className="flex items-start gap-x-3 px-6 py-3">
              <IconButton
                size="2xsmall"
                className="mt-0.5 shrink-0 rounded-full"
                disabled={tick.isPending}
                aria-label={`Done: ${task.title}, ${task.wedding.couple}`}
                onClick={() => tick.mutate(task)}
              >
                <Check className="text-ui-fg-muted" />
              </IconButton>
              <span className="flex min-w-0 flex-1 flex-col gap-y-1">
                <Text as="span" size="small" leading="compact" weight="plus">
                  {task.title}
                </Text>
                <span className="txt-compact-small text-ui-fg-subtle">
                  <WeddingLink wedding={task.wedding} />
                  <br />
                  {formatDate(task.due_on)}, {daysWords(daysBetween(today, task.due_on))}
                </span>
              </span>
              {task.overdue && <StatusBadge color="red">Overdue</StatusBadge>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
