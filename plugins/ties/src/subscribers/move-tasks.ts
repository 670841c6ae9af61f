import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { moveTasks } from "../workflows/desk/timeline"

/** Moves a wedding's tasks with its date. Where it did not move, nothing is different afterwards. */
export default async function moveTasksWithWedding({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await moveTasks(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "ties.wedding.changed",
  context: { subscriberId: "ties-move-tasks" },
}
