import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What of a connection of node's `pg` is used here. */
interface Connection {
  query(sql: string): Promise<unknown>
  on(event: "notification", heard: (notice: { channel: string; payload?: string }) => void): unknown
  on(event: "error" | "end", gone: () => void): unknown
  end(): Promise<void>
}

/** What knex has and does not tell of: a connection of its own settings that is in no pool. */
interface RawClient {
  acquireRawConnection(): Promise<Connection>
}

/**
 * Listens on a channel of PostgreSQL, by one connection that is kept for it: it works between any number of processes on
 * one database, with Redis and without.
 * @param onDeaf called once when the connection is lost
 */
export async function listen(
  knex: Knex,
  channel: string,
  onTold: (payload: string) => void,
  onDeaf: () => void,
): Promise<{ close(): Promise<void> }> {
  const connection = await (knex.client as RawClient).acquireRawConnection()
  let isOver = false
  const lost = (): void => {
    if (isOver) return
    isOver = true
    onDeaf()
  }
  connection.on("error", lost)
  connection.on("end", lost)
  connection.on("notification", ({ payload }) => payload !== undefined && onTold(payload))
  await connection.query(`listen ${channel}`)
  return {
    close: async () => {
      isOver = true
      await connection.end()
    },
  }
}
