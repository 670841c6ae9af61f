import fs from "node:fs"
import path from "node:path"
import { Compiler } from "@medusajs/framework/build-tools"
import { logger } from "@medusajs/framework/logger"
import { transformFile } from "@swc/core"
import { CHANGED } from "./steps/plugin-watch"

/**
 * Run in a plugin's folder: compiles each of its files into its build as it changes, and prints a line for it.
 * `medusa plugin:develop` does the same and then publishes the package to a store in the user's home with yalc; the
 * plugins of this repository are linked, so their builds are all that Medusa reads.
 */
const plugin = process.cwd()

/** TypeScript to the CommonJS that `medusa plugin:build` would make, without checking types. */
async function transform(file: string): Promise<string> {
  const { code } = await transformFile(file, {
    sourceMaps: "inline",
    module: { type: "commonjs", strictMode: true },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: file.endsWith("x"), decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
      keepClassNames: true,
    },
  })
  return code
}

/** A file that does not parse yet keeps its last good version until it does. */
async function transformOrKeep(file: string): Promise<string> {
  try {
    return await transform(file)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    const built = path.join(plugin, ".medusa", "server", file.replace(/\.tsx?$/, ".js"))
    return fs.existsSync(built) ? fs.readFileSync(built, "utf8") : ""
  }
}

void new Compiler(plugin, logger).developPluginBackend(transformOrKeep, (file) => {
  console.log(`${CHANGED}${file}`)
})
