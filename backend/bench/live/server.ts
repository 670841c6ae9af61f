import { readFileSync } from "node:fs"
import path from "node:path"
import { freePort } from "../../start/ports"
import { childEnv, logOf } from "../../start/run"
import { untilAnswers } from "../../start/wait"
import type { Session } from "../../test/harness/session"

/** Starts the bare server. */
export async function openPlain({ run, root }: Session): Promise<{ url: string; pid: number }> {
  const port = String(await freePort())
  const child = run.supervisor.start({
    name: "plain server",
    command: process.execPath,
    args: ["--import", "tsx", path.join(__dirname, "plain-server.ts"), port],
    cwd: root,
    env: childEnv(run),
    log: logOf(run, "plain-server"),
  })
  const url = `http://127.0.0.1:${port}/`
  await untilAnswers({ name: "The plain server", url, withinMs: 30_000, alive: () => child.running })
  return { url, pid: child.pid }
}

/** Memory that a process holds, in KiB. */
export function memoryOf(pid: number): number {
  const found = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))
  return Number(found?.[1] ?? Number.NaN)
}
