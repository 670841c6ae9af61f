import { writeFileSync } from "node:fs"
import path from "node:path"
import { freePort } from "../../start/ports"
import { childEnv, logOf } from "../../start/run"
import { untilAnswers } from "../../start/wait"
import type { Session } from "../../test/harness/session"
import type { Wire } from "./ask"

/** Starts the bare server over what our route sent, and resolves to its URL. */
export async function openRawServer({ run, root, folder }: Session, wire: Wire): Promise<string> {
  const file = path.join(folder, "catalogue.bytes")
  writeFileSync(file, wire.body)
  const kept = ["content-type", "content-encoding", "etag", "cache-control", "vary"]
  const headers = Object.fromEntries(
    kept.flatMap((name) => (wire.headers[name] ? [[name, wire.headers[name]]] : [])),
  )
  const port = String(await freePort())
  const script = path.join(__dirname, "raw-server.ts")
  const child = run.supervisor.start({
    name: "raw server",
    command: process.execPath,
    args: ["--import", "tsx", script, file, JSON.stringify(headers), port],
    cwd: root,
    env: childEnv(run),
    log: logOf(run, "raw-server"),
  })
  const url = `http://127.0.0.1:${port}/`
  await untilAnswers({ name: "The raw server", url, withinMs: 30_000, alive: () => child.running })
  return url
}
