import { Client, type ClientConfig } from "pg"
import { causeOf } from "../problem"

const TIMEOUT_MS = 5_000

/** Runs `work` on a connection of its own and closes it. */
export async function withDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ ...connectionOf(url), connectionTimeoutMillis: TIMEOUT_MS })
  // A server that goes away between two statements must fail the statement, not the process.
  client.on("error", () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function connectionOf(url: string): ClientConfig {
  return {
    connectionString: withoutSslMode(url),
    ssl: sslWanted(url) ? { rejectUnauthorized: false } : false,
  }
}

/**
 * Whether Medusa would speak TLS to this database: it does to every host but this machine's, unless the URL
 * says `sslmode=disable`. We test the database in the way that Medusa will use it.
 */
export function sslWanted(url: string): boolean {
  return !/localhost|127\.0\.0\.1|ssl_?mode=(disable|false)/i.test(url)
}

/** The same URL with TLS switched off for Medusa. */
export function withoutSsl(url: string): string {
  const plain = new URL(withoutSslMode(url))
  plain.searchParams.set("sslmode", "disable")
  return plain.toString()
}

function withoutSslMode(url: string): string {
  const plain = new URL(url)
  plain.searchParams.delete("sslmode")
  plain.searchParams.delete("ssl_mode")
  return plain.toString()
}

/** The same server with another database. */
export function onDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${encodeURIComponent(database)}`
  return other.toString()
}

/** "host:port/database" of a URL, with no user and no password, for messages. */
export function publicName(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || "5432"}${pathname}`
}

/** PostgreSQL's own code for an error ("3D000": no such database), or undefined when it never answered. */
export function postgresCode(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !("code" in thrown)) return undefined
  return typeof thrown.code === "string" ? thrown.code : undefined
}

/** Whether the server answered that it speaks no TLS. */
export function refusesSsl(thrown: unknown): boolean {
  return causeOf(thrown).includes("does not support SSL")
}
