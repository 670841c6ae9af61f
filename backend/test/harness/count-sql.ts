import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Emitter {
  on(event: "query", listener: (query: { sql: string }) => void): void
  off(event: "query", listener: (query: { sql: string }) => void): void
}

const connectionOf = (container: MedusaContainer): Emitter =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

/** Every SQL statement that Medusa sends while `work` runs, read off the one connection pool that all its modules share. */
export async function sqlOf(container: MedusaContainer, work: () => Promise<unknown>): Promise<string[]> {
  const connection = connectionOf(container)
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

/** Milliseconds without a statement after which nothing goes on in a store, and how long that is waited for at most. */
const STILL = 300
const LONGEST = 20_000

/** Waits until what goes on in a store by itself has come to its end. */
export async function stillness(container: MedusaContainer): Promise<void> {
  const connection = connectionOf(container)
  const began = Date.now()
  let last = began
  const note = () => void (last = Date.now())
  connection.on("query", note)
  while (Date.now() - last < STILL && Date.now() - began < LONGEST) {
    await new Promise((resolve) => setTimeout(resolve, STILL / 6))
  }
  connection.off("query", note)
}

/**
 * How many SQL statements Medusa sends for some work: the least of three runs, each begun when nothing else goes on, since
 * what does can only add to a count.
 */
export async function leastSql(container: MedusaContainer, work: () => Promise<unknown>): Promise<number> {
  const counts: number[] = []
  for (let run = 0; run < 3; run++) {
    await stillness(container)
    counts.push((await sqlOf(container, work)).length)
  }
  return Math.min(...counts)
}
