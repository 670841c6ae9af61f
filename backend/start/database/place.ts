import { randomBytes } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/** Where root's databases live when the clone itself is out of reach for the user that runs PostgreSQL. */
const SYSTEM_FOLDER = "/var/lib/kct-ties"

/** Where the files of the built-in PostgreSQL are. */
export interface Place {
  data: string
  /** Where to copy the program to, when the installed one cannot be reached by the user who runs it. */
  programCopy: string | undefined
}

/**
 * PostgreSQL never runs as root, so under root another user must be able to walk to its files. A clone in
 * root's own home (mode 0700) bars the way to both data and program; then both go to a system folder.
 */
export function choosePlace(facts: {
  asRoot: boolean
  stateReachable: boolean
  programReachable: boolean
  stateDir: string
  systemDir: string
}): Place {
  const inClone = path.join(facts.stateDir, "postgres")
  if (!facts.asRoot) return { data: path.join(inClone, "data"), programCopy: undefined }
  const base = facts.stateReachable ? inClone : facts.systemDir
  return {
    data: path.join(base, "data"),
    programCopy: facts.programReachable ? undefined : path.join(base, "program"),
  }
}

/** Whether every folder on the way to `target` can be entered, and `target` be read, by any user. */
export function reachableByOthers(target: string, modeOf: (folder: string) => number): boolean {
  const parent = path.dirname(target)
  const enter = (modeOf(target) & 0o005) === 0o005
  if (parent === target) return enter
  const walk = (folder: string): boolean => {
    const above = path.dirname(folder)
    return (modeOf(folder) & 0o001) === 0o001 && (above === folder || walk(above))
  }
  return enter && walk(parent)
}

/**
 * The system folder of this clone. Its random name is kept with the clone, so that a clone that moves keeps its
 * data and a fresh clone at an old path does not find a stranger's.
 */
export function systemFolder(stateDir: string): string {
  const file = path.join(stateDir, "postgres", "system-folder")
  if (fs.existsSync(file)) return fs.readFileSync(file, "utf8").trim()
  const folder = path.join(SYSTEM_FOLDER, randomBytes(8).toString("hex"))
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.writeFileSync(file, `${folder}\n`)
  return folder
}
