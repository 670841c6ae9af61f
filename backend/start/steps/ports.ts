import { requireFree } from "../ports"
import type { Run } from "../run"
import { PORTS, type PortName } from "../settings"

/** Which of our ports this run will listen on: none for what is given from outside. */
export function portsInUse(settings: Run["settings"]): PortName[] {
  return (Object.keys(PORTS) as PortName[]).filter((name) => {
    if (name === "postgres") return !settings.databaseUrl
    if (name === "ties") return !settings.tiesApiUrl
    if (name === "mail") return !settings.mailBy
    return true
  })
}

/** Looks at every port before anything is started, so that a taken one costs a second and not a minute. */
export function checkPorts(run: Run): Promise<void> {
  return run.progress.step("ports", async () => {
    const { ports } = run.settings
    const names = portsInUse(run.settings)
    await requireFree(names.map((name) => [name, ports[name]] as const))
    return { value: undefined, note: `free: ${names.map((name) => ports[name]).join(", ")}` }
  })
}
