import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"

/** What Medusa hands to a method of a module's service that it gives a manager or a transaction. */
export type DatabaseContext = Context<SqlEntityManager>

/** Knex bound to the transaction that is open, where one is. */
export function knexOf({ manager, transactionManager }: DatabaseContext): Knex {
  const open = transactionManager ?? manager
  if (!open) throw new Error("Medusa gave the module no database manager")
  return (open.getTransactionContext<Knex>() ?? open.getKnex()) as Knex
}
