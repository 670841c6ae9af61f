import { isInstalled, npmReason } from "./install.cjs"

const entry = { version: "1.0.0", resolved: "a", integrity: "sha512-a" }
const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "plugins/ties": { version: "0.1.0" },
    "node_modules/a": entry,
    "node_modules/@kct/ties": { resolved: "plugins/ties", link: true },
    "node_modules/only-elsewhere": { ...entry, optional: true },
  },
}
const installed = {
  packages: { "node_modules/a": entry, "node_modules/@kct/ties": { resolved: "plugins/ties", link: true } },
}

describe("whether an installation is the one that the lockfile asks for", () => {
  it("is when every package is there, whoever installed it", () => {
    expect(isInstalled(wanted, installed)).toBe(true)
  })

  it("is not when nothing was installed, or npm was interrupted before it wrote its record", () => {
    expect(isInstalled(wanted, undefined)).toBe(false)
    expect(isInstalled(wanted, {})).toBe(false)
  })

  it.each([
    ["another version", { ...entry, version: "1.0.1" }],
    ["another content of the same version", { ...entry, integrity: "sha512-b" }],
  ])("is not when the lockfile now names %s", (_, changed) => {
    expect(isInstalled({ packages: { ...wanted.packages, "node_modules/a": changed } }, installed)).toBe(
      false,
    )
  })

  it("is not when the lockfile names a further package", () => {
    expect(isInstalled({ packages: { ...wanted.packages, "node_modules/b": entry } }, installed)).toBe(false)
  })
})

describe("what is shown of an installation that failed", () => {
  it("is npm's own reason, without its pages of usage", () => {
    const log = [
      "npm warn Unknown user config",
      "npm error code EUSAGE",
      "npm error",
      "npm error Missing: a@1.0.0 from lock file",
      "npm error Clean install a project",
      "npm error Usage:",
      "npm error npm ci",
    ].join("\n")
    expect(npmReason(log)).toBe("npm error code EUSAGE\nnpm error Missing: a@1.0.0 from lock file")
  })

  it("is the end of the log when npm gave none", () => {
    expect(npmReason("one\nKilled")).toBe("one\nKilled")
  })
})
