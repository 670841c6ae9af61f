import { StartProblem, causeOf } from "../problem"
import type { Given } from "../settings"
import {
  onDatabase,
  postgresCode,
  publicName,
  refusesSsl,
  sslWanted,
  withDatabase,
  withoutSsl,
} from "./connection"

const NO_SUCH_DATABASE = "3D000"

/** Makes the database of `url` unless it is there. */
export async function ensureDatabase(url: string): Promise<"found" | "created"> {
  try {
    await withDatabase(url, (client) => client.query("select 1"))
    return "found"
  } catch (error) {
    if (postgresCode(error) !== NO_SUCH_DATABASE) throw error
  }
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  await withDatabase(onDatabase(url, "postgres"), (client) =>
    client.query(`create database ${client.escapeIdentifier(name)}`),
  )
  return "created"
}

/**
 * The database that somebody gave us, reached and present.
 *
 * @returns the URL to hand to Medusa; it says `sslmode=disable` where the server speaks no TLS
 * @throws StartProblem with the cause, and never with the password
 */
export async function reachGivenDatabase(given: Given): Promise<string> {
  try {
    await ensureDatabase(given.value)
    return given.value
  } catch (error) {
    if (sslWanted(given.value) && refusesSsl(error)) {
      return reachGivenDatabase({ ...given, value: withoutSsl(given.value) })
    }
    throw new StartProblem(
      `The PostgreSQL of DATABASE_URL (${publicName(given.value)}, from ${given.from}) cannot be used: ${causeOf(error)}. Start it or correct the URL; without DATABASE_URL a built-in PostgreSQL is used.`,
    )
  }
}
