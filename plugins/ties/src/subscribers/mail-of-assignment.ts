import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellOfAssignment } from "../workflows/mail/tell-assigned"

interface Assigned {
  wedding_id: string
  /** Place at the desk; null for the queue. */
  to: string | null
}

/** Tells couple and coordinator of each other. Told twice, nobody gets a mail twice. */
export default async function mailOfAssignment({
  event,
  container,
}: SubscriberArgs<Assigned>): Promise<void> {
  const { wedding_id, to } = event.data
  if (to !== null) await tellOfAssignment(container, wedding_id, to)
}

export const config: SubscriberConfig = {
  event: "ties.wedding.assigned",
  context: { subscriberId: "ties-mail-of-assignment" },
}
