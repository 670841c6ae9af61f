import { requireRedis } from "../../start/steps/cache"
import { StartProblem } from "../../start/problem"
import { freePort } from "../../start/ports"
import { aptInstall, onPath } from "./debian"
import path from "node:path"
import type { Session } from "./session"

const READY_WITHIN_MS = 10_000

/**
 * A Redis server of the test run's own, with nothing written to disk.
 *
 * @returns its URL
 * @throws StartProblem when the machine has none and none can be installed
 */
export async function startRedis({ run, folder }: Session): Promise<string> {
  const program =
    onPath(["redis-server"]) ?? (aptInstall("redis-server") ? onPath(["redis-server"]) : undefined)
  if (!program) {
    throw new StartProblem(
      "Specs that run on Redis need redis-server: install it with the system's packages.",
    )
  }
  const port = await freePort()
  run.supervisor.start({
    name: "Redis",
    command: program,
    args: [
      "--port",
      String(port),
      "--bind",
      "127.0.0.1",
      "--save",
      "",
      "--appendonly",
      "no",
      "--dir",
      folder,
    ],
    cwd: folder,
    env: { PATH: process.env["PATH"] ?? "" },
    log: path.join(folder, "logs", "redis.log"),
  })
  const url = `redis://localhost:${port}`
  const deadline = Date.now() + READY_WITHIN_MS
  for (;;) {
    try {
      await requireRedis({ value: url, from: "the environment" })
      return url
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

/**
 * For specs: the URL of the Redis that `npm test` brought up.
 *
 * @throws Error in a sentence, when the spec runs without one
 */
export function testRedisUrl(): string {
  const url = process.env["KCT_TEST_REDIS_URL"]
  if (url) return url
  throw new Error(
    "This spec needs Redis: run it with `npm test -- http`, which starts one where redis-server is installed.",
  )
}
