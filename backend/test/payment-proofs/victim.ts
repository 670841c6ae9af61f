import { settleBag } from "@kct/medusa-plugin-ties/workflows/payments/settle-bag"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

export interface Order {
  /** The shopper's own completion, or what follows from a webhook. */
  do: "complete" | "settle"
  cartId: string
  /** With which of its statements the process dies. */
  statement: number
}

const die = (): void => void process.kill(process.pid, "SIGKILL")

const work: Record<Order["do"], (scope: MedusaContainer, cartId: string) => Promise<unknown>> = {
  complete: (scope, id) => completeCartWorkflow(scope).run({ input: { id } }),
  settle: settleBag,
}

/** `medusa exec`: makes an order of a cart, and is killed in the middle of it, or right after it at the latest. */
export default async function victim({ container, args }: ExecArgs): Promise<void> {
  const { do: what, cartId, statement } = JSON.parse(args[0] ?? "") as Order
  let left = statement
  const connection: { on(event: "query", listener: () => void): void } = container.resolve(
    ContainerRegistrationKeys.PG_CONNECTION,
  )
  connection.on("query", () => {
    left -= 1
    if (left <= 0) die()
  })
  await work[what](container, cartId)
  die()
}
