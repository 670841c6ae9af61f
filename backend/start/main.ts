import { readEnvFile } from "./env-file"
import { startDevelopment } from "./development"
import { describe } from "./problem"
import { endHelpers } from "./process/helpers"
import { Supervisor } from "./process/supervisor"
import { stopOnSignal } from "./process/signals"
import { Progress } from "./progress"
import type { Run } from "./run"
import { loadSecrets } from "./secrets"
import { readSettings } from "./settings"
import { startStack } from "./stack"
import { readiness } from "./steps/medusa"
import { summary } from "./summary"

const print = (line: string) => process.stdout.write(`${line}\n`)

function newRun(root: string, development: boolean): Run {
  const settings = readSettings(root, process.env, readEnvFile(root))
  return {
    settings,
    secrets: loadSecrets(settings.stateDir),
    supervisor: new Supervisor(),
    progress: new Progress(print),
    development,
    throwaway: false,
    shopBuild: ".next",
    show: (name) => (development ? (line) => print(`[${name}] ${line}`) : undefined),
  }
}

/** `npm start`, and with `--dev` `npm run dev`: resolves never, ends the process when told to or on failure. */
export async function main(root: string, args: readonly string[]): Promise<void> {
  const began = performance.timeOrigin
  let run: Run
  try {
    run = newRun(root, args.includes("--dev"))
  } catch (error) {
    console.error(describe(error))
    await endHelpers()
    process.exit(1)
  }
  const signals = stopOnSignal(run, print)
  try {
    const start = run.development ? startDevelopment(run) : startStack(run)
    const stack = await Promise.race([start, run.supervisor.failure])
    signals.up()
    print(summary(run, stack, (Date.now() - began) / 1000))
    const unready = await readiness(run)
    if (unready) print(`\nNot all is well yet. ${unready}`)
    await run.supervisor.failure
  } catch (error) {
    if (signals.stopping()) return
    run.progress.close()
    console.error(`\n${describe(error)}`)
    await run.supervisor.stopAll()
    await endHelpers()
    process.exit(1)
  }
}
