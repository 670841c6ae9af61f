import { execFileSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"

/** The first program of these names on PATH. */
export function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter)
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => isProgram(file))
}

export function isProgram(file: string): boolean {
  try {
    fs.accessSync(file, fs.constants.X_OK)
    return fs.statSync(file).isFile()
  } catch {
    return false
  }
}

/**
 * Installs a Debian package where that can be done: as root, with apt.
 *
 * @returns whether it was tried; what came of it is for the caller to look at
 */
export function aptInstall(name: string): boolean {
  if (process.getuid?.() !== 0 || !onPath(["apt-get"])) return false
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  execFileSync("apt-get", ["update", "-qq"], { env, stdio: "ignore" })
  execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", name], { env, stdio: "ignore" })
  return true
}
