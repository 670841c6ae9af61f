import { startEmbedded } from "../../start/database/embedded"
import { childEnv, logOf } from "../../start/run"
import type { Session } from "./session"

/** A PostgreSQL server in which tests may make and drop databases. */
export interface TestServer {
  host: string
  port: string
  user: string
  password: string
}

/**
 * The server to test on: the one that DB_PORT or DATABASE_URL names outside, or a throwaway one of our own. Tests
 * make databases with names of their own there and never touch another.
 * @param dataFolder where a server of our own keeps its data, instead of in the session's folder
 */
export async function openServer(
  { run, outside, root, folder }: Session,
  dataFolder?: string,
): Promise<TestServer> {
  if (outside["DB_PORT"]) {
    return {
      host: outside["DB_HOST"] ?? "localhost",
      port: outside["DB_PORT"],
      user: outside["DB_USERNAME"] ?? "postgres",
      password: outside["DB_PASSWORD"] ?? "",
    }
  }
  const url = outside["DATABASE_URL"] ?? (await openOwn())
  const { hostname, port, username, password } = new URL(url)
  return {
    // Medusa takes every name but this one for a remote server, and asks it for TLS.
    host: hostname === "127.0.0.1" ? "localhost" : hostname,
    port: port || "5432",
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  }

  async function openOwn(): Promise<string> {
    const { url: own } = await startEmbedded(run.supervisor, {
      root,
      stateDir: folder,
      port: run.settings.ports.postgres,
      password: run.secrets.postgresPassword,
      database: "postgres",
      log: logOf(run, "postgres"),
      env: childEnv(run),
      throwaway: true,
      ...(dataFolder === undefined ? {} : { dataFolder }),
    })
    return own
  }
}

/** The variables in which Medusa's test runners look for the server. */
export function serverEnv({ host, port, user, password }: TestServer): Record<string, string> {
  return { DB_HOST: host, DB_PORT: port, DB_USERNAME: user, DB_PASSWORD: password }
}

export function serverUrl({ host, port, user, password }: TestServer, database: string): string {
  const login = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`
  return `postgres://${login}@${host}:${port}/${database}`
}
