import fs from "node:fs"
import path from "node:path"

const PLACES = ["app", "components", "features"]

function sources(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    return entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name)
      ? [path.join(entry.parentPath, entry.name)]
      : []
  })
}

test("what a shopper reads is set with apostrophes, not with foot marks", () => {
  const files = PLACES.flatMap((place) => sources(path.join(__dirname, place)))
  expect(files.length).toBeGreaterThan(100)
  const found = files.flatMap((file) =>
    fs
      .readFileSync(file, "utf8")
      .split("\n")
      .filter(
        (line) => !/^\s*(\/\/|\/?\*)/.test(line) && /[a-z]'(s|t|re|ll|ve|d)\b/.test(line.split(" // ")[0]!),
      )
      .map((line) => `${path.relative(__dirname, file)}: ${line.trim()}`),
  )
  expect(found).toEqual([])
})
