// Plain JavaScript: this runs in a fresh clone, before anything is installed.
import path from "node:path"
import { fileURLToPath } from "node:url"
import { installMissing } from "./install.cjs"
import { nodeProblem } from "./node-version.cjs"

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "..")

function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}

/**
 * Checks Node, installs what is missing, and hands over to the TypeScript beside the caller.
 *
 * @param {string} caller its `import.meta.url`
 * @param {string} entry a module from there that exports `main(root, args)`
 */
export async function boot(caller, entry) {
  const problem = nodeProblem(process.versions.node)
  if (problem) giveUp(problem)
  try {
    await installMissing(root, path.join(root, ".kct", "logs"), (line) => console.log(line))
  } catch (error) {
    giveUp(error.message)
  }
  // Installed by the lines above, so it cannot be imported at the top.
  const { tsImport } = await import("tsx/esm/api")
  const { main } = await tsImport(entry, caller)
  await main(root, process.argv.slice(2))
}
