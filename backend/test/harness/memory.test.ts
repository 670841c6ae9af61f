import { spawnSync } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { memoryFolder } from "./memory"

let shared: string
beforeEach(() => (shared = fs.mkdtempSync(path.join(os.tmpdir(), "kct-memory-"))))
afterEach(() => fs.rmSync(shared, { recursive: true, force: true }))

describe("a folder in memory", () => {
  it("is a new one for each who asks, and nobody else's", () => {
    const [one, other] = [memoryFolder(shared, 1), memoryFolder(shared, 1)]
    expect(one).not.toBe(other)
    expect(fs.readdirSync(shared)).toHaveLength(2)
    expect(fs.statSync(one!).mode & 0o077).toBe(0)
  })

  it("is not given where there is little room, or no such place", () => {
    expect(memoryFolder(shared, Number.MAX_SAFE_INTEGER)).toBeUndefined()
    expect(memoryFolder(path.join(shared, "nowhere"), 1)).toBeUndefined()
  })

  it("of a run that was killed is freed by the next; that of one under way, and what is not ours, stay", () => {
    const { pid: dead } = spawnSync(process.execPath, ["--version"])
    for (const name of [
      `kct-test-${dead}-a`,
      `kct-test-${process.ppid}-b`,
      "kct-test-notes",
      "PostgreSQL.1",
    ]) {
      fs.mkdirSync(path.join(shared, name))
    }
    memoryFolder(shared, Number.MAX_SAFE_INTEGER)
    expect(fs.readdirSync(shared).sort()).toEqual(
      ["PostgreSQL.1", `kct-test-${process.ppid}-b`, "kct-test-notes"].sort(),
    )
  })
})
