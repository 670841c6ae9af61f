import { withDatabase } from "./connection"

/**
 * What `npm start` has done to a database, kept inside that database: another database, a restored one and an
 * emptied one each tell their own truth, which a file beside the code could not.
 */
const TABLE = `create table if not exists kct_start_stamp (name text primary key, value text not null, at timestamptz not null default now())`

export type StampName = "migrations" | "store-data"

/** The stamp called `name`, or undefined when this database never got one. */
export function readStamp(url: string, name: StampName): Promise<string | undefined> {
  return withDatabase(url, async (client) => {
    const table = await client.query("select to_regclass('kct_start_stamp') as found")
    if (table.rows[0]?.found === null) return undefined
    const row = await client.query("select value from kct_start_stamp where name = $1", [name])
    return row.rows[0]?.value
  })
}

/** Remembers in the database that `name` was brought to `value`. */
export async function writeStamp(url: string, name: StampName, value: string): Promise<void> {
  await withDatabase(url, async (client) => {
    await client.query(TABLE)
    await client.query(
      `insert into kct_start_stamp (name, value) values ($1, $2)
       on conflict (name) do update set value = excluded.value, at = now()`,
      [name, value],
    )
  })
}
