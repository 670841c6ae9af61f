import { execFileSync } from "node:child_process"
import { mkdtemp, readFile, rm } from "node:fs/promises"
import os from "node:os"
import path from "node:path"
import { PORTS } from "../start/settings"
import { freePort } from "../start/ports"
import { timedStart, type TimedStart } from "./start/timed-start"

/**
 * `npm start` in a clone of what is committed, with nothing installed; and again. Fails when it does not come up, when
 * the shop does not answer, when a process is left behind, or when the second start does again what is fresh.
 */
const KEPT_ENV = ["PATH", "HOME", "USER", "LANG", "npm_config_registry"]
const SKIPPED = ["packages", "shop packages", "plugin build", "admin build", "shop build"]

async function portsOfItsOwn(): Promise<Record<string, string>> {
  const variables = Object.values(PORTS).map(({ variable }) => variable)
  const ports = await Promise.all(variables.map(() => freePort()))
  return Object.fromEntries(variables.map((variable, index) => [variable, String(ports[index])]))
}

async function shopAnswers(lines: readonly string[]): Promise<void> {
  const url = lines.map((line) => /^ +shop +(http\S+)/.exec(line)?.[1]).find(Boolean)
  const answer = await fetch(url ?? "")
  if (!answer.ok) throw new Error(`The shop answers ${answer.status}`)
}

function judge(name: string, start: TimedStart): string[] {
  console.log(`${name}: ${start.seconds.toFixed(1)} s; ended in ${start.ending.toFixed(1)} s\n`)
  return start.left.map((left) => `${name}: a process was left behind: ${left}`)
}

async function main(): Promise<void> {
  const root = path.resolve(__dirname, "../..")
  const folder = await mkdtemp(path.join(os.homedir(), ".kct-bench-start-"))
  const clone = path.join(folder, "kct")
  try {
    execFileSync("git", ["clone", "--quiet", root, clone])
    const kept = Object.fromEntries(
      KEPT_ENV.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
    )
    const env = { ...kept, ...(await portsOfItsOwn()) } as NodeJS.ProcessEnv
    console.log("Cold, from a fresh clone with nothing installed:")
    const cold = await timedStart(clone, env, shopAnswers)
    const problems = judge("cold", cold)
    console.log("Warm:")
    const warm = await timedStart(clone, env, shopAnswers)
    problems.push(...judge("warm", warm))
    for (const step of SKIPPED) {
      const line = warm.lines.find((one) => one.startsWith(`✓ ${step} `))
      if (!line?.includes("skipped")) problems.push(`warm: ${step} was not skipped: ${line}`)
    }
    for (const problem of problems) console.error(`✗ ${problem}`)
    process.exitCode = problems.length > 0 ? 1 : 0
  } finally {
    // Under root the database may be elsewhere; its place is kept with the clone.
    const elsewhere = await readFile(path.join(clone, ".kct/system-folder"), "utf8").catch(() => "")
    for (const place of [folder, elsewhere.trim()].filter(Boolean))
      await rm(place, { recursive: true, force: true })
  }
}

void main()
