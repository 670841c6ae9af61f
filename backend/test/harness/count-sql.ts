import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Emitter {
  on(event: "query", listener: (query: { sql: string }) => void): void
  off(event: "query", listener: (query: { sql: string }) => void): void
}

/** Every SQL statement that Medusa sends while `work` runs, read off the one connection pool that all its modules share. */
export async function sqlOf(container: MedusaContainer, work: () => Promise<unknown>): Promise<string[]> {
  const connection: Emitter = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const statements: string[] = []
  const note = ({ sql }: { sql: string }) => void statements.push(sql)
  connection.on("query", note)
  try {
    await work()
  } finally {
    connection.off("query", note)
  }
  return statements
}
