import { execFile } from "node:child_process"
import path from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)

/** Connections at once, and how long each measurement goes on; never more than ten seconds. */
export const CONNECTIONS = 20
export const SECONDS = 8

interface Report {
  requests: { total: number }
  duration: number
  latency: { p50: number; p99: number }
  non2xx: number
  errors: number
  statusCodeStats: Record<string, { count: number }>
}

export interface Load {
  /** Answers a second; where none came in all the time, one in that time, which flatters it. */
  perSecond: number
  /** Milliseconds. */
  p50: number
  p99: number
}

/**
 * Loads one address over loopback, from a process of its own.
 * @throws Error when an answer was not the one status that is expected: a fast refusal is no result
 */
export async function load(
  root: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  expected = 200,
): Promise<Load> {
  const script = path.join(root, "node_modules", "autocannon", "autocannon.js")
  const given = Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`])
  const flags = ["--json", "--connections", String(CONNECTIONS), "--duration", String(SECONDS)]
  const { stdout } = await run(process.execPath, [script, ...flags, ...given, url], {
    timeout: (SECONDS + 20) * 1000,
    maxBuffer: 10_000_000,
  })
  const report = JSON.parse(stdout) as Report
  const statuses = Object.keys(report.statusCodeStats)
  if (report.errors > 0 || statuses.some((status) => status !== String(expected))) {
    throw new Error(
      `${url}: ${report.errors} errors, statuses ${statuses.join(", ")} where only ${expected} was due`,
    )
  }
  const { p50, p99 } = report.latency
  return { perSecond: Math.max(1, report.requests.total) / report.duration, p50, p99 }
}
