import fs from "node:fs"
import path from "node:path"
import type { Supervisor } from "../process/supervisor"
import { StartProblem, causeOf } from "../problem"
import { postgresCode, withDatabase } from "./connection"
import { ensureDatabase } from "./given"
import { choosePlace, reachableByOthers, systemFolder } from "./place"
import { completeSymlinks, copyProgram, installedProgram, postgresUser } from "./program"

const READY_WITHIN_MS = 60_000
const WRONG_PASSWORD = "28P01"

export interface EmbeddedOptions {
  root: string
  stateDir: string
  port: number
  password: string
  database: string
  log: string
  env: Readonly<Record<string, string>>
  /** For tests only: a crash of the machine may lose the data, and writes are several times faster. */
  throwaway?: boolean
  /** Where the data go instead of beside the rest of the state; others must be able to walk to it. */
  dataFolder?: string
}

interface Prepared {
  program: string
  data: string
  user: { uid: number; gid: number } | undefined
}

/** Makes a folder that others may walk through, whatever the umask says, and may not list. */
function makePassable(folder: string): void {
  fs.mkdirSync(folder, { recursive: true })
  fs.chmodSync(folder, fs.statSync(folder).mode | 0o011)
}

/** Where program and data are for the user who runs PostgreSQL; copies the program where it has to. */
function prepare(options: EmbeddedOptions): Prepared {
  const prepared = prepareInState(options)
  const { dataFolder } = options
  if (dataFolder === undefined) return prepared
  makePassable(dataFolder)
  return { ...prepared, data: path.join(dataFolder, "data") }
}

function prepareInState({ root, stateDir }: EmbeddedOptions): Prepared {
  const installed = installedProgram(root)
  completeSymlinks(installed)
  const user = process.getuid?.() === 0 ? postgresUser() : undefined
  const inState = path.join(stateDir, "postgres")
  fs.mkdirSync(inState, { recursive: true })
  if (!user) return { program: installed, data: path.join(inState, "data"), user }

  for (const folder of [stateDir, inState]) makePassable(folder)
  const modeOf = (place: string) => fs.statSync(place).mode
  const stateReachable = reachableByOthers(inState, modeOf)
  const place = choosePlace({
    stateReachable,
    programReachable: reachableByOthers(path.join(installed, "bin", "postgres"), modeOf),
    stateFolder: inState,
    systemFolder: () => systemFolder(inState),
  })
  for (const folder of [path.dirname(place.base), place.base]) makePassable(folder)
  if (place.copyProgram) copyProgram(installed, path.join(place.base, "program"), user)
  return {
    program: place.copyProgram ? path.join(place.base, "program") : installed,
    data: path.join(place.base, "data"),
    user,
  }
}

/**
 * A new cluster with a password: other users of this machine can reach the port too. It is made aside and moved
 * into place whole, so that an interrupted start leaves no half cluster to be taken for one.
 */
async function createCluster(
  supervisor: Supervisor,
  options: EmbeddedOptions,
  prepared: Prepared,
): Promise<void> {
  const aside = `${prepared.data}.new`
  fs.rmSync(aside, { recursive: true, force: true })
  fs.mkdirSync(aside, { recursive: true, mode: 0o700 })
  const passwordFile = path.join(path.dirname(aside), `password-${process.pid}`)
  fs.writeFileSync(passwordFile, `${options.password}\n`, { mode: 0o600 })
  if (prepared.user) {
    for (const made of [aside, passwordFile]) fs.chownSync(made, prepared.user.uid, prepared.user.gid)
  }
  try {
    await supervisor.run({
      name: "initdb",
      command: path.join(prepared.program, "bin", "initdb"),
      args: [
        `--pgdata=${aside}`,
        "--username=postgres",
        "--auth=scram-sha-256",
        `--pwfile=${passwordFile}`,
        "--encoding=UTF8",
        "--locale=C",
        ...(options.throwaway ? ["--no-sync"] : []),
      ],
      cwd: aside,
      env: { ...options.env, LC_MESSAGES: "C" },
      log: options.log.replace(/\.log$/, "-initdb.log"),
      ...(prepared.user ? { user: prepared.user } : {}),
    })
  } finally {
    fs.rmSync(passwordFile, { force: true })
  }
  fs.renameSync(aside, prepared.data)
}

/**
 * Starts the built-in PostgreSQL on this machine only and waits until it answers.
 *
 * @returns the URL of `options.database`, which is made when absent, and whether the cluster is new
 */
export async function startEmbedded(
  supervisor: Supervisor,
  options: EmbeddedOptions,
): Promise<{ url: string; created: boolean; data: string }> {
  const prepared = prepare(options)
  const created = !fs.existsSync(path.join(prepared.data, "PG_VERSION"))
  if (created) await createCluster(supervisor, options, prepared)
  const settings = ["listen_addresses=localhost", "unix_socket_directories="]
  if (options.throwaway) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off")
  const server = supervisor.start({
    name: "PostgreSQL",
    command: path.join(prepared.program, "bin", "postgres"),
    args: ["-D", prepared.data, "-p", String(options.port), ...settings.flatMap((one) => ["-c", one])],
    cwd: prepared.data,
    env: { ...options.env, LC_MESSAGES: "C" },
    log: options.log,
    stopSignal: "SIGINT",
    ...(prepared.user ? { user: prepared.user } : {}),
  })
  const base = `postgres://postgres:${options.password}@localhost:${options.port}`
  await untilReady(`${base}/postgres`, () => server.running)
  await ensureDatabase(`${base}/${options.database}`)
  return { url: `${base}/${options.database}`, created, data: prepared.data }
}

async function untilReady(url: string, alive: () => boolean): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  for (;;) {
    try {
      await withDatabase(url, (client) => client.query("select 1"))
      return
    } catch (error) {
      const code = postgresCode(error)
      if (code === WRONG_PASSWORD) {
        throw new StartProblem(
          "The built-in PostgreSQL does not take the password in .kct/secrets.json: put the old file back, or delete .kct to begin anew.",
        )
      }
      // A server that ended is reported by the supervisor, with the last lines of its log.
      if (!alive())
        throw new StartProblem(`The built-in PostgreSQL ended while it started: ${causeOf(error)}.`)
      if (Date.now() > deadline) {
        throw new StartProblem(`The built-in PostgreSQL does not answer: ${causeOf(error)}.`)
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
