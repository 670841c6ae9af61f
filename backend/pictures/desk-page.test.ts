import fs from "node:fs"
import path from "node:path"
import { SHORTCUTS } from "../../plugins/ties/src/admin/lib/shortcuts"

it("docs/desk.md lists every shortcut of the desk, and none that there is not", () => {
  const page = fs.readFileSync(path.resolve(__dirname, "../../docs/desk.md"), "utf8")
  const [, listed = ""] = page.split("## Keyboard")
  const rows = listed.split("\n").filter((line) => line.startsWith("| `"))
  const cells = rows.map((row) => row.split("|").map((cell) => cell.trim()))
  expect(cells.map(([, keys, label]) => [keys, label])).toEqual(
    Object.values(SHORTCUTS).map(({ keys, label }) => [keys.map((key) => `\`${key}\``).join(" "), label]),
  )
})
