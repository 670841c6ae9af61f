import { createHash } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

/** Folders and files that are made from others and say nothing about the sources. */
const GENERATED = new Set([
  "node_modules",
  ".medusa",
  ".next",
  ".git",
  ".kct",
  "coverage",
  "next-env.d.ts",
  "tsconfig.tsbuildinfo",
])

/** What goes into a build: sources, and no tests. */
function isSource({ name }: { name: string }): boolean {
  return !GENERATED.has(name) && !/\.(test|spec)\.tsx?$/.test(name)
}

function filesUnder(place: string): string[] {
  const stat = fs.statSync(place, { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [place]
  return fs
    .readdirSync(place, { withFileTypes: true })
    .filter((entry) => isSource(entry) && (entry.isDirectory() || entry.isFile()))
    .flatMap((entry) => filesUnder(path.join(place, entry.name)))
}

/**
 * One hash over the content of the files at `places` (files or folders, from `root`) and over `extra`.
 * Content and not times: a fresh checkout, a switch of branches and a touch all change times and nothing else.
 */
export function hashSources(root: string, places: readonly string[], extra: readonly string[] = []): string {
  const hash = createHash("sha256")
  for (const place of places) {
    for (const file of filesUnder(path.join(root, place)).sort()) {
      const content = createHash("sha256").update(fs.readFileSync(file)).digest("hex")
      hash.update(`${path.relative(root, file)}\0${content}\0`)
    }
  }
  for (const value of extra) hash.update(`${value}\0`)
  return hash.digest("hex")
}

/**
 * Whether `output` was built from what `hash` stands for. The stamp lies inside the output, so whoever deletes
 * or rebuilds the output by hand removes the stamp with it.
 */
export function isBuilt(output: string, hash: string): boolean {
  const stamp = path.join(output, ".kct-build")
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === hash
}

/** Remembers inside `output` what it was built from. */
export function markBuilt(output: string, hash: string): void {
  fs.writeFileSync(path.join(output, ".kct-build"), hash)
}

/** Makes `output` count as stale, because it is about to be changed in place. */
export function forgetBuilt(output: string): void {
  fs.rmSync(path.join(output, ".kct-build"), { force: true })
}
