import { randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/** Where root's databases live when the clone itself is out of reach for the user that runs PostgreSQL. */
const SYSTEM_FOLDER = "/var/lib/kct-ties"

/** Where root's PostgreSQL keeps its files. */
export interface Place {
  /** Holds `data`, and `program` where the installed one has to be copied. */
  base: string
  copyProgram: boolean
}

/**
 * PostgreSQL never runs as root, so under root another user must be able to walk to its files. A clone in
 * root's own home (mode 0700) bars the way to data and program both; then both go to a system folder.
 */
export function choosePlace(facts: {
  stateReachable: boolean
  programReachable: boolean
  stateFolder: string
  systemFolder: () => string
}): Place {
  return {
    base: facts.stateReachable ? facts.stateFolder : facts.systemFolder(),
    copyProgram: !facts.programReachable,
  }
}

/** Whether any user may enter every folder on the way to `target`, and `target` itself. */
export function reachableByOthers(target: string, modeOf: (place: string) => number): boolean {
  if ((modeOf(target) & 0o001) === 0) return false
  const parent = path.dirname(target)
  return parent === target || reachableByOthers(parent, modeOf)
}

/**
 * The system folder of this clone. Its random name is kept with the clone, so that a clone that moves keeps its
 * data and a fresh clone at an old path does not find a stranger's.
 */
export function systemFolder(stateFolder: string): string {
  const file = path.join(stateFolder, "system-folder")
  if (fs.existsSync(file)) return fs.readFileSync(file, "utf8").trim()
  const folder = path.join(SYSTEM_FOLDER, randomBytes(8).toString("hex"))
  fs.writeFileSync(file, `${folder}\n`)
  return folder
}
