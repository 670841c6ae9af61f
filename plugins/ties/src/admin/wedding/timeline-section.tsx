import { Text } from "@medusajs/ui"
import type { ChangeTask, DeskWedding } from "../../contract/desk"
import type { DeskRole } from "../../contract/desk-staff"
import { Section } from "../components/section"
import { useNow } from "../hooks/use-now"
import { useWeddingChange } from "../hooks/use-wedding-change"
import { todayOf } from "../lib/days"
import { changeTask } from "../lib/desk-requests"
import { formatCountOf } from "../lib/format"
import { openBefore, tasksInOrder } from "../lib/task-order"
import { ChangeNotice } from "./change-notice"
import { TaskRow } from "./task-row"

/** The steps to the wedding day, the next one first. */
export function TimelineSection({ wedding, role }: { wedding: DeskWedding; role: DeskRole | undefined }) {
  const today = todayOf(useNow())
  const change = useWeddingChange(wedding, ({ id, ...body }: ChangeTask & { id: string }) =>
    changeTask(wedding.id, id, body),
  )
  const { tasks } = wedding
  const open = tasks.filter(({ status }) => status === "open").length
  return (
    <Section
      title="Timeline"
      actions={
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {open === 0 ? "All done" : `${formatCountOf(open, "step")} to go`}
        </Text>
      }
    >
      {change.problem && (
        <div className="px-6 py-4">
          <ChangeNotice problem={change.problem} />
        </div>
      )}
      {tasks.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          The steps are planned once the party is submitted.
        </Text>
      )}
      <ol className="divide-y">
        {tasksInOrder(tasks).map((task) => (
          <TaskRow
            key={`${task.id} ${task.due_on}`}
            task={task}
            today={today}
            waitsFor={openBefore(task, tasks)}
            change={(body) => change.send({ id: task.id, ...body })}
            pending={change.pending}
            readOnly={role === "staff" && task.owner !== "staff"}
          />
        ))}
      </ol>
    </Section>
  )
}
