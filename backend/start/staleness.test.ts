import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { forgetBuilt, hashSources, isBuilt, markBuilt } from "./staleness"

let root: string
const write = (file: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
  fs.writeFileSync(path.join(root, file), text)
}

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "kct-staleness-"))
  write("src/a.ts", "a")
  write("src/deep/b.ts", "b")
})
afterEach(() => fs.rmSync(root, { recursive: true }))

describe("the hash of sources", () => {
  it("stays when only times change", () => {
    const before = hashSources(root, ["src"])
    fs.utimesSync(path.join(root, "src/a.ts"), new Date(0), new Date(0))
    expect(hashSources(root, ["src"])).toBe(before)
  })

  it.each<[string, () => void]>([
    ["content", () => write("src/deep/b.ts", "changed")],
    ["a new file", () => write("src/c.ts", "")],
    ["a deleted file", () => fs.rmSync(path.join(root, "src/a.ts"))],
    ["a renamed file", () => fs.renameSync(path.join(root, "src/a.ts"), path.join(root, "src/z.ts"))],
  ])("changes with %s", (_, change) => {
    const before = hashSources(root, ["src"])
    change()
    expect(hashSources(root, ["src"])).not.toBe(before)
  })

  it("changes with the values it is given beside the files, and tells where one ends", () => {
    expect(hashSources(root, ["src"], ["ab", "c"])).not.toBe(hashSources(root, ["src"], ["a", "bc"]))
  })

  it("leaves out what is generated, and tests", () => {
    const before = hashSources(root, ["src", "missing"])
    write("src/node_modules/x.js", "x")
    write("src/.medusa/server/x.js", "x")
    write("src/next-env.d.ts", "x")
    write("src/a.test.ts", "x")
    expect(hashSources(root, ["src", "missing"])).toBe(before)
  })
})

describe("a build", () => {
  it("is fresh only for what it was marked with, and until somebody deletes or changes it", () => {
    const output = path.join(root, "out")
    expect(isBuilt(output, "one")).toBe(false)
    fs.mkdirSync(output)
    markBuilt(output, "one")
    expect(isBuilt(output, "one")).toBe(true)
    expect(isBuilt(output, "two")).toBe(false)
    forgetBuilt(output)
    expect(isBuilt(output, "one")).toBe(false)
  })
})
