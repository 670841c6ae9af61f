import fs from "node:fs"
import path from "node:path"

/** Where Linux keeps files in memory, for everybody. */
const SHARED = "/dev/shm"
const PREFIX = "kct-test-"
/** Bytes that have to be free there: what a run needs, several times over. Containers often have 64 MiB. */
const ENOUGH = 4 * 2 ** 30

/**
 * A folder in memory, for the files of a database that nobody needs afterwards: specs have it made anew from a
 * template before each test, which is a thousand new files and takes a disk twenty times as long.
 *
 * @returns undefined where the machine has no such place, or not enough room in it
 */
export function memoryFolder(shared = SHARED, enough = ENOUGH): string | undefined {
  try {
    removeLeft(shared)
    const { bavail, bsize } = fs.statfsSync(shared)
    return bavail * bsize < enough ? undefined : fs.mkdtempSync(path.join(shared, `${PREFIX}${process.pid}-`))
  } catch {
    return undefined // Not Linux, or not ours to write to: a disk does as well.
  }
}

/** Frees the memory of runs that were killed. */
function removeLeft(shared: string): void {
  for (const name of fs.readdirSync(shared)) {
    const owner = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN
    if (owner > 0 && !isRunning(owner)) fs.rmSync(path.join(shared, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}
