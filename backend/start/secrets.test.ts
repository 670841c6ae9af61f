import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { completeSecrets, loadSecrets, readablePassword } from "./secrets"

let folder: string
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), "kct-secrets-"))))
afterEach(() => fs.rmSync(folder, { recursive: true }))

describe("secrets", () => {
  it("are made once, kept, and readable by their owner alone", () => {
    const state = path.join(folder, "state")
    const first = loadSecrets(state)
    expect(loadSecrets(state)).toEqual(first)
    expect(fs.statSync(path.join(state, "secrets.json")).mode & 0o777).toBe(0o600)
  })

  it("differ from one clone to the next", () => {
    expect(new Set(Object.values(completeSecrets({})).concat(Object.values(completeSecrets({})))).size).toBe(
      12,
    )
  })

  it("keep what there is and add what a newer version needs", () => {
    expect(completeSecrets({ jwtSecret: "kept" })).toMatchObject({
      jwtSecret: "kept",
      ownerPassword: expect.stringMatching(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/),
    })
  })

  it("are not replaced when the file is damaged, for that would lock people out", () => {
    fs.writeFileSync(path.join(folder, "secrets.json"), "{ half")
    expect(() => loadSecrets(folder)).toThrow("secrets.json")
    expect(fs.readFileSync(path.join(folder, "secrets.json"), "utf8")).toBe("{ half")
  })
})

it("a password has no letters that are read for one another", () => {
  expect(readablePassword()).not.toMatch(/[01ilo]/)
})
