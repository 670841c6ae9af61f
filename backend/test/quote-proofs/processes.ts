import { spawn } from "node:child_process"
import path from "node:path"
import { freePort } from "../../start/ports"
import { eventually } from "../harness/eventually"
import type { World } from "../bundles/world"
import type { Order } from "./victim"

const CLI = require.resolve("@medusajs/cli/cli.js")
const VICTIM = path.resolve("backend/test/quote-proofs/victim.ts")
const BOOT_MS = 90_000

/** Another Medusa on the database of the suite; in production it does not boot without secrets. */
export function medusa(databaseUrl: string, ...args: string[]) {
  const child = spawn(process.execPath, [CLI, ...args], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      NODE_OPTIONS: "",
      JWT_SECRET: "only for tests",
      COOKIE_SECRET: "only for tests",
      KCT_ADMIN: "off",
      LOG_LEVEL: "error",
      DATABASE_URL: databaseUrl,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let said = ""
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk))
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once("exit", (_code, signal) => resolve(signal)),
  )
  return { child, ended, said: () => said.slice(-3000) }
}

/** The same store served by a second process beside the suite's own, until the work is done. */
export async function withSecondServer<T, W extends World>(
  world: W,
  databaseUrl: string,
  work: (second: W) => Promise<T>,
): Promise<T> {
  const port = await freePort()
  const { child, ended, said } = medusa(databaseUrl, "start", "--port", String(port))
  const base = `http://localhost:${port}`
  try {
    await eventually(async () => {
      if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${said()}`)
      const { ok } = await fetch(`${base}/health`)
      if (!ok) throw new Error("It is not up yet")
    }, BOOT_MS)
    return await work(
      world.through({
        request: async ({ url, method, data, headers }) => {
          const answer = await fetch(base + url, {
            method,
            headers: { ...headers, "content-type": "application/json" },
            ...(data === undefined ? {} : { body: JSON.stringify(data) }),
          })
          return { status: answer.status, data: JSON.parse(await answer.text()) }
        },
      }),
    )
  } finally {
    child.kill("SIGKILL")
    await ended
  }
}

/** Has a process of its own carry an order out, in the course of which it is killed. */
export async function killedAtWork(databaseUrl: string, order: Order): Promise<void> {
  const { ended, said } = medusa(databaseUrl, "exec", VICTIM, JSON.stringify(order))
  const signal = await ended
  if (signal !== "SIGKILL") throw new Error(`${JSON.stringify(order.kill)} did not come to pass: ${said()}`)
}
