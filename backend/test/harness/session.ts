import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { readSettings } from "../../start/settings"
import { endHelpers } from "../../start/process/helpers"
import { Supervisor } from "../../start/process/supervisor"
import type { Child } from "../../start/process/child"
import { Progress } from "../../start/progress"
import { freePort } from "../../start/ports"
import { childEnv, type Run } from "../../start/run"
import { completeSecrets } from "../../start/secrets"

export const print = (line: string): boolean => process.stdout.write(`${line}\n`)

/** Outside services that no test may call, and places that no test may write to. */
const NOT_FOR_TESTS = new Set([
  "DATABASE_URL",
  "REDIS_URL",
  "KCT_TIES_API_URL",
  "KCT_TIES_API_TOKEN",
  "KCT_FILES_DIR",
  "SENDGRID_API_KEY",
  "MAILGUN_API_KEY",
  "SMTP_URL",
  "STRIPE_API_KEY",
  "PAYPAL_CLIENT_ID",
  "KCT_OFFER",
])

/** One run of `npm test`: its folder, its processes, and the settings of the stack that it may bring up. */
export interface Session {
  root: string
  /** Deleted when the process ends. Not in the clone, which PostgreSQL's user may be unable to enter. */
  folder: string
  /** What the developer's own environment says, for a database to use instead of ours. */
  outside: Readonly<Record<string, string | undefined>>
  run: Run
}

export async function openSession(root: string): Promise<Session> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kct-test-"))
  removeAtExit(folder)
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !NOT_FOR_TESTS.has(name)),
  )
  const ports = {
    KCT_SHOP_PORT: String(await freePort()),
    KCT_API_PORT: String(await freePort()),
    KCT_TIES_PORT: String(await freePort()),
    KCT_PG_PORT: String(await freePort()),
    KCT_MAIL_PORT: String(await freePort()),
  }
  const settings = readSettings(
    root,
    // Journeys make the ties service misbehave, through its own control routes.
    { ...environment, ...ports, KCT_STATE_DIR: folder, KCT_TIES_CONTROL: "1" },
    {},
  )
  const run: Run = {
    settings,
    secrets: completeSecrets({}),
    supervisor: new Supervisor(),
    progress: new Progress(print),
    development: false,
    throwaway: true,
    shopBuild: ".next/e2e",
    show: () => undefined,
  }
  return { root, folder, outside: process.env, run }
}

/** Removes a folder when this process ends, also by Ctrl-C. */
export function removeAtExit(folder: string): void {
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }))
}

/** Stops every process of the session. */
export async function closeSession({ run }: Session): Promise<void> {
  run.progress.close()
  await run.supervisor.stopAll()
  await endHelpers()
}

/** Runs a program of `node_modules/.bin` by its script, and resolves to whether it ended well. */
export async function tool(
  session: Session,
  options: {
    name: string
    script: string
    args: readonly string[]
    cwd?: string
    env?: Readonly<Record<string, string>>
    nodeArgs?: readonly string[]
    onLine?: (line: string) => void
  },
): Promise<boolean> {
  const { name, script, args, cwd = session.root, env = {}, nodeArgs = [], onLine } = options
  const child: Child = session.run.supervisor.start({
    name,
    command: process.execPath,
    args: [...nodeArgs, path.join(session.root, "node_modules", script), ...args],
    cwd,
    env: childEnv(session.run, env),
    log: path.join(session.folder, "logs", `${name.replaceAll(/[^\w]+/g, "-")}.log`),
    mayEnd: true,
    ...(onLine ? { onLine } : {}),
  })
  const { code } = await child.exited
  return code === 0
}
