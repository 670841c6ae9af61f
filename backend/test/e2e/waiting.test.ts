import fs from "node:fs"
import path from "node:path"

/** What Playwright reads as it is at that moment, whether or not the page has been drawn. */
const AT_ONCE =
  /expect\(\s*await [^;]*\.(count|inputValue|is[A-Z]\w+|getAttribute|textContent|innerText|all\w*)\(/

function sources(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    return entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name)
      ? [path.join(entry.parentPath, entry.name)]
      : []
  })
}

test("a journey expects nothing of a page at once: a slow machine has not drawn it yet", () => {
  const files = sources(__dirname)
  expect(files.length).toBeGreaterThan(5)
  const found = files.flatMap((file) =>
    fs
      .readFileSync(file, "utf8")
      .split(/\n(?=\s*(?:await|expect|const|return)\b)/)
      .filter((statement) => AT_ONCE.test(statement) && !statement.includes("soon("))
      .map((statement) => `${path.basename(file)}: ${statement.trim()}`),
  )
  expect(found).toEqual([])
})
