import { isInstalled } from "./install.cjs"

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
