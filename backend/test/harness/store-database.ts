import { Client } from "pg"
import { testStack } from "./e2e"

/** One statement on the store's own database: for what only time does, and a journey can't wait for. */
export async function writeToStore(statement: string, values: readonly unknown[]): Promise<void> {
  const client = new Client({ connectionString: testStack().databaseUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query(statement, [...values])
    if (rowCount !== 1) throw new Error(`It was to change one row and changed ${rowCount ?? 0}: ${statement}`)
  } finally {
    await client.end()
  }
}
