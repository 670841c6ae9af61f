// Plain JavaScript: this runs in a fresh clone, before anything is installed.
import path from "node:path"
import { fileURLToPath } from "node:url"
import { nodeProblem } from "./bootstrap/node-version.cjs"
import { installMissing } from "./bootstrap/install.cjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..")

const problem = nodeProblem(process.versions.node)
if (problem) {
  console.error(problem)
  process.exit(1)
}

try {
  await installMissing(root, path.join(root, ".kct", "logs"), (line) => console.log(line))
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

const { tsImport } = await import("tsx/esm/api")
const { main } = await tsImport("./main.ts", import.meta.url)
await main(root, process.argv.slice(2))
