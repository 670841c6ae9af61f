import {
  createWeddingSchema,
  type CreateWedding,
  type DeskEvent,
  type WeddingMemberInput,
  weddingMemberInputSchema,
} from "@kct/medusa-plugin-ties/contract/index"
import { causeEvent } from "@kct/medusa-plugin-ties/workflows/quotes/cause-event"
import { changeWedding } from "@kct/medusa-plugin-ties/workflows/quotes/change-wedding"
import { createWedding } from "@kct/medusa-plugin-ties/workflows/quotes/create-wedding"
import { giveSpecialPrice } from "@kct/medusa-plugin-ties/workflows/quotes/special-price"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { insertStep } from "./broken"

/** When the process dies, by its own hand and with no time for anything: `kill -9`. */
export type Kill = { workflow: string; after: string } | { statement: number } | { before: "anybody is told" }

export type Deed =
  | { do: "create"; wanted: CreateWedding; key: string; channelId: string }
  | { do: "change"; weddingId: string; members: WeddingMemberInput[] }
  | { do: "give"; weddingId: string; version: number; percent: number }
  | { do: "cause"; weddingId: string; event: DeskEvent }

export interface Order {
  deed: Deed
  kill: Kill
}

const COUPLE = { id: "couple", role: "couple" }
const OWNER = { id: "owner", role: "owner" }
const ACTOR = { kind: "desk", role: "owner", specialLimit: 100 } as const

const die = (): void => void process.kill(process.pid, "SIGKILL")

function arm(container: MedusaContainer, kill: Kill): void {
  if ("workflow" in kill) {
    insertStep(kill.workflow, kill.after, die)
  } else if ("statement" in kill) {
    let left = kill.statement
    const connection: { on(event: "query", listener: () => void): void } = container.resolve(
      ContainerRegistrationKeys.PG_CONNECTION,
    )
    connection.on("query", () => {
      left -= 1
      if (left <= 0) die()
    })
  } else {
    const bus = container.resolve(Modules.EVENT_BUS)
    bus.emit = () => new Promise(die)
  }
}

async function carryOut(scope: MedusaContainer, deed: Deed): Promise<unknown> {
  switch (deed.do) {
    case "create":
      return createWedding(scope, {
        wanted: createWeddingSchema.parse(deed.wanted),
        idempotencyKey: deed.key,
        salesChannelIds: [deed.channelId],
        customerId: null,
      })
    case "change":
      return changeWedding(scope, {
        weddingId: deed.weddingId,
        by: COUPLE,
        request: { event: "revise", actor: { kind: "couple" } },
        revision: 1,
        members: deed.members.map((member) => weddingMemberInputSchema.parse(member)),
      })
    case "give":
      return giveSpecialPrice(scope, {
        weddingId: deed.weddingId,
        viewer: { role: "owner", coordinatorId: null },
        by: OWNER,
        actor: ACTOR,
        version: deed.version,
        percent: deed.percent,
        reason: "Friends",
      })
    case "cause":
      return causeEvent(scope, {
        weddingId: deed.weddingId,
        by: OWNER,
        request: { event: deed.event, actor: ACTOR, version: 1, reason: "Because" },
      })
  }
}

/** `medusa exec`: does what it is told, and is killed in the middle of it, or right after it at the latest. */
export default async function victim({ container, args }: ExecArgs): Promise<void> {
  const { deed, kill } = JSON.parse(args[0] ?? "") as Order
  arm(container, kill)
  await carryOut(container, deed)
  die()
}
