import { settleBag } from "@kct/medusa-plugin-ties/workflows/payments/settle-bag"
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"

export interface Order {
  /** The shopper's own completion, or what follows from a webhook. */
  do: "complete" | "settle"
  cartId: string
  /** With which of its statements the process dies; `money`: when its order is there and it turns to the payment. */
  statement: number | "money"
}

const die = (): void => void process.kill(process.pid, "SIGKILL")

const work: Record<Order["do"], (scope: MedusaContainer, cartId: string) => Promise<unknown>> = {
  complete: (scope, id) => completeCartWorkflow(scope).run({ input: { id } }),
  settle: settleBag,
}

/** Tells of each statement whether it is the one to die with. */
function dying(statement: Order["statement"]): (sql: string) => boolean {
  let seen = 0
  if (statement !== "money") return () => (seen += 1) >= statement
  return (sql) => {
    if (sql.includes('insert into "order_cart"')) seen += 1
    return seen > 0 && sql.includes('from "payment_session"')
  }
}

/** `medusa exec`: makes an order of a cart, and is killed in the middle of it, or right after it at the latest. */
export default async function victim({ container, args }: ExecArgs): Promise<void> {
  const { do: what, cartId, statement } = JSON.parse(args[0] ?? "") as Order
  const isLast = dying(statement)
  const connection: { on(event: "query", listener: (query: { sql: string }) => void): void } =
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  connection.on("query", ({ sql }) => {
    if (isLast(sql)) die()
  })
  await work[what](container, cartId)
  die()
}
