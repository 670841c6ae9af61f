import net from "node:net"
import { StartProblem, causeOf } from "../problem"
import type { Run } from "../run"
import type { Given } from "../settings"

const TIMEOUT_MS = 5_000

function connect(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ host, port, timeout: TIMEOUT_MS })
    socket.once("connect", () => {
      socket.destroy()
      resolve()
    })
    socket.once("timeout", () => socket.destroy(new Error(`no answer within ${TIMEOUT_MS / 1000} s`)))
    socket.once("error", reject)
  })
}

/** @throws StartProblem when nothing listens where REDIS_URL points */
export async function requireRedis(given: Given): Promise<string> {
  const { hostname, port } = new URL(given.value)
  const place = `${hostname}:${port || "6379"}`
  try {
    await connect(hostname, Number(port || 6379))
    return place
  } catch (error) {
    throw new StartProblem(
      `The Redis of REDIS_URL (${place}, from ${given.from}) cannot be reached: ${causeOf(error)}. Start it or correct the URL; without REDIS_URL the shop runs in memory.`,
    )
  }
}

/** Events, workflows, locks and cache: Redis when it is given, and memory otherwise. */
export function checkCache(run: Run): Promise<{ description: string }> {
  return run.progress.step("cache", async () => {
    const given = run.settings.redisUrl
    if (!given) {
      const description = "in memory (set REDIS_URL to use Redis)"
      return { value: { description }, note: "in memory" }
    }
    const place = await requireRedis(given)
    return {
      value: { description: `Redis at ${place} (REDIS_URL from ${given.from})` },
      note: `REDIS_URL reached: ${place}`,
    }
  })
}
