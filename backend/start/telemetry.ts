import fs from "node:fs"
import path from "node:path"

/**
 * Medusa's switch MEDUSA_DISABLE_TELEMETRY keeps it from collecting, but not from starting a detached process at its
 * end to send what it has not collected. Only its own settings file does, so children get one of ours.
 *
 * @returns the folder for XDG_CONFIG_HOME
 */
export function silentConfigFolder(stateDir: string): string {
  const folder = path.join(stateDir, "config")
  const file = path.join(folder, "medusa", "config.json")
  if (!fs.existsSync(file)) {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, `${JSON.stringify({ telemetry: { enabled: false } })}\n`)
  }
  return folder
}
