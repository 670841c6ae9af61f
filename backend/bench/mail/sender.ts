import { setTimeout as sleep } from "node:timers/promises"
import { queueMail } from "@kct/medusa-plugin-ties/workflows/mail/queue"
import { sendDue } from "@kct/medusa-plugin-ties/workflows/mail/send-due"
import { OUTBOX_MODULE, type OutboxService } from "@kct/medusa-plugin-ties/modules/outbox"
import type { ExecArgs } from "@medusajs/framework/types"
import { SENDING } from "./words"

/** Queues so many mails, which whoever ran before may have done, and sends until none is left. */
export default async function send({ container, args }: ExecArgs): Promise<void> {
  const count = Number(args[0])
  const wedding = { id: "wed_none", code: "KCT-CHECK", couple: "Anna & Ben", date: "2027-06-19" }
  await queueMail(
    container,
    Array.from({ length: count }, (_, at) => ({
      kind: "wedding-delivered" as const,
      of: String(at),
      to: `m${at}@example.com`,
      payload: { wedding },
    })),
  )
  console.log(SENDING)
  const outbox: OutboxService = container.resolve(OUTBOX_MODULE)
  for (;;) {
    await sendDue(container)
    const { byState } = await outbox.listMails({ states: [], search: null, limit: 1, offset: 0 })
    if (!byState["queued"] && !byState["sending"]) return
    await sleep(200)
  }
}
